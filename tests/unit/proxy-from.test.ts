import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from '../../proxy';
import { realCatalog } from '../support/real-catalog';

const { programs, degrees, fields } = await realCatalog();
const ask = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`));
const shownAt = (path: string): string | undefined => {
  const shown = ask(path).headers.get('x-middleware-rewrite');
  return shown ? shown.replace('http://localhost:3000', '') : undefined;
};

test('a program or degree at the rates of a country is another route, with its data announced; without one it is as built', () => {
  for (const path of [`/programs/${programs[0]?.slug}`, `/degrees/${degrees[0]?.slug}`]) {
    expect(shownAt(`${path}?from=IN`)).toBe(`${path}/from?from=IN`);
    expect(ask(`${path}?from=IN`).headers.get('link')).toContain(`<${path}.json>`);
    expect(ask(`${path}/from?from=IN`).status).toBe(404);
    expect(shownAt(path)).toBeUndefined();
    expect(shownAt(`${path}?page=2`)).toBeUndefined();
    expect(shownAt(`${path}.json?from=IN`)).toBeUndefined();
    expect(shownAt(`${path}/card.png?from=IN`)).toBeUndefined();
  }
  expect(shownAt(`/fields/${fields[0]?.slug}?from=IN`)).toBeUndefined();
  expect(ask('/programs/nothing-like-it?from=IN').status).toBe(404);
});

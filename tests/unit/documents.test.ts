import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const decisions = readdirSync('.github/decisions').map((name) => `.github/decisions/${name}`);

const community = readdirSync('.github').flatMap((name) => (name.endsWith('.md') ? [`.github/${name}`] : []));

const documents = ['README.md', 'content/README.md', 'content/MESSAGES.md', ...community, ...decisions];

test.each(documents)('%s names only files that exist, and links lead somewhere', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/`((?:lib|app|components|content|tests)\/[\w/.-]+|proxy\.ts)`/g)].map(
    ([, path]) => path,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#|\/|\.\.\/\.\.\/\.\.\/)([^)#]+)\)/g)].map(([, path = '']) =>
    join(dirname(document), path),
  );
  const missing = [...named, ...linked].filter((path = '') => !existsSync(path));
  expect(missing).toEqual([]);
});

test('the page for contributors is short enough to be read', () => {
  expect(readFileSync('.github/CONTRIBUTING.md', 'utf8').split('\n').length).toBeLessThanOrEqual(150);
});

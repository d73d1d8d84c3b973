import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { asSeen } from '#lib/audit/as-seen';
import type { SeenFigure } from '#lib/audit/seen';
import { headings } from '#lib/pages/headings';
import ComparisonPage from '../../app/compare/[slug]/page';
import DegreePage from '../../app/degrees/[slug]/page';
import DegreesPage from '../../app/degrees/page';
import FieldPage from '../../app/fields/[slug]/page';
import GuidePage from '../../app/guides/[slug]/page';
import HomePage from '../../app/page';
import PathwaysPage from '../../app/pathways/page';
import PayersPage from '../../app/payers/page';
import ProgramPage from '../../app/programs/[slug]/page';
import ProgramsPage from '../../app/programs/page';
import { realCatalog } from '../support/real-catalog';

const figures = asSeen(await realCatalog());

const lists = { programs: ProgramsPage, degrees: DegreesPage, pathways: PathwaysPage, payers: () => PayersPage() };
const records = {
  programs: ProgramPage,
  degrees: DegreePage,
  fields: FieldPage,
  guides: GuidePage,
  compare: ComparisonPage,
};

/** The page at a path, as its route makes it. */
function openPage(path: string): Promise<ReactNode> {
  const { pathname, searchParams } = new URL(path, 'https://example.org');
  const [, folder = '', slug] = pathname.split('/');
  if (!folder) return HomePage();
  const address = { searchParams: Promise.resolve(Object.fromEntries(searchParams)) };
  if (slug) return records[folder as keyof typeof records]({ params: Promise.resolve({ slug }), ...address });
  return lists[folder as keyof typeof lists](address);
}

/** Words that run on in the text may stand in blocks of their own: spaces do not count. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** The text of a page without the numbers of its citations. */
async function readPage(path: string): Promise<string> {
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(await openPage(path))}</body></html>`);
  for (const cite of document.querySelectorAll('sup')) cite.remove();
  return squeeze(document.body.textContent ?? '');
}

const partsOf = ({ heading, value, unit = '', beside, firmness = '' }: SeenFigure): string[] =>
  [heading, `${value}${unit}`, firmness, ...beside].map(squeeze);

/** The value with what follows it at once: the line below it, in a list of prices what it covers, or how firm it is. */
function togetherOf({ value, unit = '', label, beside: [first = ''], firmness = '' }: SeenFigure): string[] {
  const figure = `${value}${unit}`;
  return [`${figure}${first}`, `${figure}${label}${first}`, ...(firmness ? [`${figure}${firmness}`] : [])].map(squeeze);
}

/** Whether other words stand between a value and its lines: in tables of courses, large credit, outcomes and titles. */
const isApart = ({ heading, label }: SeenFigure): boolean =>
  [headings.program.courses, headings.program.outcomes].some((one) => one === heading) ||
  ['Credit', 'Status', 'how many'].includes(label);

const pages = [...new Set(figures.map(({ page }) => page))];

test('every figure of the sheet stands on its page: heading, value with unit, firmness and every line beside it', async () => {
  const missing: string[] = [];
  for (const page of pages) {
    const text = await readPage(page);
    const shows = (part: string): boolean => text.includes(part);
    const some = figures.filter((figure) => figure.page === page);
    const torn = some.filter((figure) => !isApart(figure) && !togetherOf(figure).some(shows));
    const absent = [...some.flatMap(partsOf).filter((part) => !shows(part)), ...torn.map(({ label }) => label)];
    missing.push(...absent.map((part) => `${page} ${part}`));
  }
  expect(missing).toEqual([]);
});

import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import CalculatorPage from '../../app/calculator/page';
import ComparePage from '../../app/compare/page';
import DecideRoute from '../../app/decide/page';
import FiguresPage from '../../app/figures/page';
import GuidePage from '../../app/guides/[slug]/page';
import HomePage from '../../app/page';
import PlanRoute from '../../app/plan/page';
import ShortlistPage from '../../app/shortlist/page';
import WantedPage from '../../app/wanted/page';

const program = 'mit-supply-chain-management';
const degree = 'mit-supply-chain-blended';
const asked = (answers: Record<string, string>) => ({ searchParams: Promise.resolve(answers) });

const pages: readonly (readonly [string, () => Promise<ReactElement>])[] = [
  ['/', HomePage],
  ['/figures', FiguresPage],
  ['/wanted', WantedPage],
  ['/decide', () => DecideRoute(asked({}))],
  ['/compare', () => ComparePage(asked({ program, degree }))],
  ['/calculator', () => CalculatorPage(asked({ program }))],
  ['/plan', () => PlanRoute(asked({ program }))],
  ['/shortlist', () => ShortlistPage(asked({ program }))],
];

test.each(pages)('%s says once when the records behind its figures were last checked', async (_, page) => {
  expect(renderToStaticMarkup(await page()).match(/Last checked \d+ \w+ 20\d\d/g)).toHaveLength(1);
});

test('a page that has only a form, and no figure, says nothing of a check', async () => {
  expect(renderToStaticMarkup(await CalculatorPage(asked({})))).not.toContain('Last checked');
  expect(renderToStaticMarkup(await ComparePage(asked({})))).not.toContain('Last checked');
});

test('the guide on program or degree leaves open to do less', async () => {
  const guide = async (slug: string) => renderToStaticMarkup(await GuidePage({ params: Promise.resolve({ slug }) }));
  expect(await guide('micromasters-or-masters')).toMatch(
    /Or less.*Nothing for now<\/a>\..*One course, or free access<\/a>\./s,
  );
  expect(await guide('your-chances')).not.toContain('Nothing for now');
});

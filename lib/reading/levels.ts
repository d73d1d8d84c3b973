import type { Catalog, Degree, Guide, Program } from '#lib/domain/catalog';
import { medianOf } from '#lib/figures/median';
import { readingGrade } from './grade';

/** The highest US school grade at which a guide may read; the tests of the content hold every guide to it. */
export const highestGrade = 10;

/** The grades at which texts of one kind read. */
export interface ReadingLevel {
  readonly what: string;
  readonly texts: number;
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
}

function levelOf(what: string, grades: readonly number[]): ReadingLevel[] {
  const middle = medianOf(grades);
  if (middle === undefined) return [];
  return [{ what, texts: grades.length, lowest: Math.min(...grades), middle, highest: Math.max(...grades) }];
}

/** The grade of a guide, its answer included. */
export const guideGrade = ({ body, answer }: Pick<Guide, 'body' | 'answer'>): number => readingGrade(body.tree, answer);

/** How hard the English texts of the site are to read, kind by kind, measured anew whenever a page is made. */
export function readingLevels({ guides, programs, degrees, texts }: Catalog): ReadingLevel[] {
  const gradesOf = (records: readonly (Program | Degree)[]): number[] =>
    records.map(({ body, summary }) => readingGrade(body.tree, summary));
  return [
    levelOf('Guides', guides.map(guideGrade)),
    levelOf('Programs, in our words', gradesOf(programs)),
    levelOf('Degrees, in our words', gradesOf(degrees)),
    levelOf(
      'What the site says of itself',
      texts.filter(({ language }) => language === 'en').map(({ body, summary }) => readingGrade(body.tree, summary)),
    ),
  ].flat();
}

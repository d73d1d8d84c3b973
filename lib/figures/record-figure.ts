import { type Answer, describeAnswer } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import { programQuestions } from '#lib/answers/program';
import type { Catalog } from '#lib/domain/catalog';
import type { LiveFigure, RecordFigureName } from '#lib/domain/live-figure';
import { nothing } from './summarize';

interface Titled {
  readonly slug: string;
  readonly title: string;
  readonly institution: { readonly short: string };
}

interface Asked<R> {
  readonly label: string;
  readonly fullLabel?: string;
  readonly of: (record: R) => Answer;
}

function figureOf<R extends Titled>(
  records: readonly R[],
  slug: string | undefined,
  { label, of }: Asked<R>,
): LiveFigure {
  const record = records.find((one) => one.slug === slug);
  if (!record) return nothing;
  const answer = of(record);
  if (answer.state !== 'known') return nothing;
  const { words, unit, basis } = answer;
  const how = [describeAnswer(answer), basis].filter(Boolean).join('; ');
  return { value: words, unit, basis: `${label} of ${record.title}, ${record.institution.short}: ${how}`, behind: [] };
}

/** A figure of one record as its own page leads with it, and what it rests on in words. */
export function recordFigure({ programs, degrees }: Catalog, name: RecordFigureName): LiveFigure {
  const [folder, slug, figure] = name.split('/');
  return folder === 'programs'
    ? figureOf(programs, slug, programQuestions[figure as 'price'])
    : figureOf(degrees, slug, degreeQuestions[figure as 'tuition']);
}

import type { CreditPathway } from '#lib/domain/catalog';
import { firmnessOf } from '#lib/domain/firmness';
import { countInWords } from '#lib/format/count';
import { formatYear } from '#lib/format/date';
import { degreeWithin } from '#lib/format/degree-title';
import { formatList } from '#lib/format/list';
import { capitalize } from '#lib/format/text';
import type { Item } from '#lib/side-by-side/selection';
import type { OpenQuestion } from './ask-first';
import type { Wait } from './waits';

/** What a record waits for, and why, as two parts of one remark. */
export interface WaitSaid {
  readonly what: string;
  readonly why: string;
}

const nouns: Readonly<Record<Wait['figure'], string>> = {
  credit: 'its credit',
  price: 'a price',
  tuition: 'its tuition',
};

const nameOf = ({ title, institution }: Item['record']): string => `${title} at ${institution.short}`;

/** The names of the two ends of a pathway beside one of them, which is "it". */
const endsBeside = ({ kind }: Item, { program, degree }: CreditPathway) =>
  kind === 'program' ? ['it', nameOf(degree)] : [nameOf(program), 'it'];

function whyNoAmount(pathway: CreditPathway, item: Item): string {
  const [program, degree] = endsBeside(item, pathway);
  switch (firmnessOf(pathway)) {
    case 'way-in':
      return `A university states a way from ${program} into ${degree}, and no credit.`;
    case 'others':
      return `Only others say that ${program} leads to ${degree}.`;
    case 'inferred':
      return `That ${program} leads to ${degree} is our inference; no university says so.`;
    default:
      return `A university says that ${program} earns credit toward ${degree}, and not how much.`;
  }
}

/** "Waits for a price: the one found is of 2021 …", in words for the entry of a saved record. */
export function sayWait(wait: Wait, item: Item): WaitSaid {
  const what = nouns[wait.figure];
  if (wait.figure === 'credit') return { what, why: whyNoAmount(wait.pathway, item) };
  if (wait.age === 'unknown') return { what, why: 'What it costs was not found.' };
  if (!wait.asOf) return { what, why: 'The figure found bears no date.' };
  return { what, why: `The figure found is of ${formatYear(wait.asOf)}, two years old or more when we last looked.` };
}

/** Two names, or how many there are. */
const nameSome = (titles: readonly string[], many: string): string =>
  titles.length <= 2 ? formatList(titles) : `these ${countInWords(titles.length)} ${many}`;

function askAmount(pathways: readonly CreditPathway[]): string {
  const [only, ...others] = pathways;
  if (!only || others.length > 0) {
    const programs = [...new Set(pathways.map(({ program }) => program.title))];
    return `How much credit there, if any, ${programs.length === 1 ? 'does' : 'do'} ${nameSome(programs, 'programs')} earn?`;
  }
  const [program, degree] = [only.program.title, degreeWithin(only.degree)];
  return firmnessOf(only) === 'credit'
    ? `How much credit toward ${degree} does ${program} earn?`
    : `Does ${program} earn credit toward ${degree}, and how much?`;
}

/** What to ask the university, as a question. */
export function sayQuestion({ figure, waiting }: OpenQuestion): string {
  if (figure === 'credit') {
    const pathways = waiting.flatMap(({ wait }) => (wait.figure === 'credit' ? wait.pathway : []));
    const byEnds = new Map(pathways.map((one) => [`${one.program.slug} ${one.degree.slug}`, one]));
    return askAmount([...byEnds.values()]);
  }
  const titles = waiting.map(({ item }) => item.record.title);
  if (figure === 'tuition') return `What is the tuition of ${nameSome(titles, 'degrees')} now?`;
  return `What ${titles.length === 1 ? 'does' : 'do'} ${nameSome(titles, 'programs')} cost now?`;
}

/** The verdict on a list: what decides, which stands out, and the rest. */
interface Verdict {
  readonly bold: string;
  readonly rest: string;
}

/** "two of your five wait", "all five wait", "what you saved waits". */
function sayHowMany(count: number, total: number): string {
  const verb = count === 1 ? 'waits' : 'wait';
  if (total === 1) return `what you saved ${verb}`;
  if (count === total) return `all ${countInWords(total)} ${verb}`;
  return `${countInWords(count)} of your ${countInWords(total)} ${verb}`;
}

const short: Readonly<Record<Wait['figure'], string>> = { credit: 'credit', price: 'a price', tuition: 'tuition' };

/**
 * Whom to ask first and what, how many records wait for a figure in all, and whom to ask next.
 *
 * @param questions as `rankQuestions` orders them
 * @param total how many records are saved
 */
export function sayVerdict(questions: readonly OpenQuestion[], total: number): Verdict {
  const [first, next] = questions;
  if (!first) {
    return {
      bold: 'Nothing you saved waits for a figure.',
      rest: 'No price of an open program and no tuition is missing or older than 24 months, and no pathway here lacks its amount.',
    };
  }
  const waiting = new Set(questions.flatMap((question) => question.waiting.map(({ item }) => item))).size;
  const others = waiting > first.count && `${capitalize(sayHowMany(waiting, total))} for a figure in all.`;
  const after = next && `Next: ${next.university.short}, for ${short[next.figure]}.`;
  return {
    bold: `Ask ${first.university.short} first: ${sayHowMany(first.count, total)} for its answer.`,
    rest: [sayQuestion(first), others, after].filter(Boolean).join(' '),
  };
}

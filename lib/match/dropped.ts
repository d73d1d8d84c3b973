import { languageLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { capitalize } from '#lib/format/text';
import type { Answers, Question } from './answers';
import { type Judged, reasonsOf } from './sort-programs';

/** Programs dropped by the same rules. */
export interface DroppedGroup {
  /** The rules in words: "Needs more than 6 hours a week, and costs more than $2,000". */
  readonly rule: string;
  /** Each with what the record says to the answers it fails. */
  readonly programs: readonly Judged[];
}

/** What a program fails by, in words. */
const sayings: Record<Question, (answers: Answers) => string> = {
  field: () => 'is in other fields',
  degree: () => 'no degree found that counts it',
  budget: ({ budget = 0 }) => `costs more than ${formatMoney({ min: budget, max: budget, currency: 'USD' })}`,
  hours: ({ hours = 0 }) => `needs more than ${plural(hours, 'hour')} a week`,
  mathematics: () => 'needs more mathematics than you have',
  language: ({ language }) => `is not taught in ${language && languageLabels[language]}`,
};

/** Which rules dropped it. What is in another field was not looked at further. */
function failedBy(judged: Judged): Question[] {
  const failed = reasonsOf(judged, 'no').map(({ question }) => question);
  return failed.includes('field') ? ['field'] : failed;
}

/** What was dropped, by the rules that dropped it: the largest group first, other fields last. */
export function groupDropped(dropped: readonly Judged[], answers: Answers): DroppedGroup[] {
  const groups = new Map<string, { failed: Question[]; programs: Judged[] }>();
  for (const judged of dropped) {
    const failed = failedBy(judged);
    const group = groups.get(failed.join()) ?? { failed, programs: [] };
    group.programs.push(judged);
    groups.set(failed.join(), group);
  }
  const isOther = ({ failed }: { failed: Question[] }): number => Number(failed[0] === 'field');
  return [...groups.values()]
    .sort((a, b) => isOther(a) - isOther(b) || b.programs.length - a.programs.length)
    .map(({ failed, programs }) => ({
      rule: capitalize(failed.map((question) => sayings[question](answers)).join(', and ')),
      programs: programs.map(({ program, reasons }) => ({
        program,
        reasons: reasons.filter(({ question }) => failed.includes(question)),
      })),
    }));
}

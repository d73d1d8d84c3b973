import type { Program } from '#lib/domain/catalog';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { bestPathway, totalHours } from '#lib/domain/program-figures';
import { formatDate } from '#lib/format/date';
import { languageLabels, platformLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { type ComparedCell, conditionsCell, factCell, inHours, inMonths, textCell } from './cell';
import type { RowName } from './rows';

function creditCell(program: Program): ComparedCell {
  const best = bestPathway(program);
  if (!best) return { kind: 'not-found', lookedOn: program.lastVerified };
  const others = program.pathways.length - 1;
  const more = others > 0 ? ` ${plural(others, 'more degree')} on record.` : '';
  return {
    kind: 'credit',
    share: creditShare(best),
    entryOnly: !promisesCredit(best),
    text: `toward ${best.degree.title}, ${best.degree.institution.short}.${more}`,
    sources: best.sources,
  };
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is stated either way; only what no source says is left out. */
function assessmentCell({ assessment, lastVerified }: Program): ComparedCell {
  if (!assessment) return { kind: 'not-found', lookedOn: lastVerified };
  const { exam, proctored, capstone, graded } = assessment;
  const parts = [
    exam ?? (graded && 'graded work'),
    proctored === true && !/proctor/i.test(exam ?? '') && 'proctored',
    proctored === false && 'not proctored',
    capstone === true && 'with a capstone',
    capstone === false && 'no capstone',
  ].filter((part) => typeof part === 'string');
  return textCell(capitalize(parts.join('; ')), assessment.sources, lastVerified);
}

function coursesCell({ courseCount, lastVerified }: Program): ComparedCell {
  if (!courseCount) return { kind: 'not-found', lookedOn: lastVerified };
  const { value, asOf, note, sources } = courseCount;
  const how = [`${formatDate(asOf)}, stated`, note].filter(Boolean).join('; ');
  return { kind: 'figure', value: String(value), unit: value === 1 ? 'course' : 'courses', how, sources };
}

/** A program's cells by row. */
export function programCells(program: Program): Record<RowName, ComparedCell> {
  const { lastVerified, prerequisites, platforms, languages } = program;
  const mathematics = prerequisites?.mathematics;
  return {
    status: { kind: 'status', status: program.status },
    award: { kind: 'text', text: 'A MicroMasters credential, below a degree', sources: [] },
    price: factCell(program.price, formatMoney),
    length: factCell(program.duration, formatRange, inMonths),
    weekly: factCell(program.effort, formatRange, inHours),
    hours: factCell(totalHours(program), formatRange, inHours),
    size: coursesCell(program),
    credit: creditCell(program),
    conditions: conditionsCell(bestPathway(program), lastVerified),
    entry: textCell(prerequisites?.formal, prerequisites?.sources, lastVerified),
    mathematics: textCell(mathematics && mathematicsInWords(mathematics), prerequisites?.sources, lastVerified),
    delivery: {
      kind: 'text',
      text: `Online, on ${formatList(platforms.map((id) => platformLabels[id]))}`,
      sources: program.status.sources,
    },
    assessment: assessmentCell(program),
    language: { kind: 'text', text: formatList(languages.map((id) => languageLabels[id])), sources: [] },
    checked: { kind: 'text', text: formatDate(lastVerified), sources: [] },
  };
}

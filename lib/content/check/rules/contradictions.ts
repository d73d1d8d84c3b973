import type { Authored, Kind } from '#lib/content/kinds';
import { diagnoseProperty } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import { listValues } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** Two properties that cannot both be true; the first is blamed. */
type Contradiction = readonly [at: Path, words: string];

const mainFigures = ['price', 'duration', 'effort'] as const;

function ofProgram(program: Authored<'programs'>): Contradiction[] {
  const { status, pathways, noPathway, platforms, formerPlatforms, notApplicable } = program;
  const found: (Contradiction | false | undefined)[] = [
    pathways.length > 0 &&
      noPathway !== undefined && [['noPathway'], 'says that no degree was found, beside `pathways`'],
    status.closesOn !== undefined &&
      (status.is === 'open' || status.is === 'unknown') && [
        ['status', 'closesOn'],
        `names a day of closing, but \`status.is\` is \`${status.is}\`: write \`closing\` there, or remove the day`,
      ],
    ...mainFigures.map(
      (name): Contradiction | false =>
        notApplicable?.[name] !== undefined &&
        program[name].state === 'known' && [['notApplicable', name], `says that there can be none, beside \`${name}\``],
    ),
    ...pathways.map(
      ({ share, credit }, index): Contradiction | false =>
        share !== undefined &&
        credit !== undefined && [['pathways', index, 'share'], 'is stated beside `credit`, which says how much it is'],
    ),
    ...pathways.map(
      ({ promises, credit, share }, index): Contradiction | false =>
        promises === 'entry' &&
        (credit ?? share) !== undefined && [
          ['pathways', index, 'promises'],
          'is `entry`, a way in without credit, beside an amount of credit',
        ],
    ),
    ...formerPlatforms.map(
      (name, index): Contradiction | false =>
        platforms.includes(name) && [
          ['formerPlatforms', index],
          `names \`${name}\`, which is in \`platforms\` as well`,
        ],
    ),
  ];
  return found.filter((one): one is Contradiction => Array.isArray(one));
}

/** A payer that does not cover a step pays no amount for it. */
const ofPayer = ({ answers }: Authored<'payers'>): Contradiction[] =>
  answers.flatMap(({ covers, amount }, index): Contradiction[] =>
    covers === 'no' && amount
      ? [[['answers', index, 'amount'], 'is an amount that is paid, beside `covers: no`: say it in `text`']]
      : [],
  );

/** `working` explains what we worked out, so what a source states has none. */
const ofWorking = ({ properties }: AnyValidFile): Contradiction[] =>
  listValues(properties).flatMap(({ path, within: [group] }): Contradiction[] => {
    if (path.at(-1) !== 'working' || !group) return [];
    const how = 'how' in group ? group.how : 'stated';
    return how === 'stated'
      ? [[path, 'says how we came to a figure that is `stated`: write `how: computed` or `inferred`']]
      : [];
  });

/** A summary has no sources of its own, so each amount in it stands elsewhere in the record, unless it is rounded. */
function ofSummary({ properties, source }: AnyValidFile): Contradiction[] {
  const { summary } = properties;
  if (typeof summary !== 'string') return [];
  const rest = source.text.replace(summary, '').replaceAll(',', '');
  const amounts = [...summary.matchAll(/(?<!about )[$€£¥₹]\s?(\d[\d,]*)/g)];
  const foreign = amounts.find(([, amount = '']) => !rest.includes(amount.replaceAll(',', '')));
  return foreign ? [[['summary'], `names ${foreign[0]}, an amount that nothing else in the record has`]] : [];
}

/** No record says a thing and its opposite. */
export const contradictions: FileRule = ({ valid }) => {
  if (!valid) return [];
  const found = [
    ...(valid.kind === ('programs' satisfies Kind) ? ofProgram(valid.data) : []),
    ...(valid.kind === 'payers' ? ofPayer(valid.data) : []),
    ...ofWorking(valid),
    ...ofSummary(valid),
  ];
  return found.map(([path, words]) => {
    const message = `\`${formatPath(path)}\` ${words}`;
    return diagnoseProperty(valid, path, { code: 'contradiction', message, label: 'both cannot be true' });
  });
};

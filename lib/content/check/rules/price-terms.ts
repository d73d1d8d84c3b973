import { diagnoseProperty } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import { findEntries } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** What words of a `basis` say, and which properties say the same to a program; the first that fit in each group count. */
interface Said {
  readonly words: RegExp;
  readonly by: readonly string[];
  readonly help: string;
}

const isPrice = (figure: object): boolean => 'currency' in figure;
const isHours = (figure: object): boolean => 'hoursPerWeek' in figure;

const whom: Said = {
  words:
    /\b(?:students (?:living|from|who)|(?:for|international|local|domestic|EEA|EU|EFTA|UK|US) students|for [^,;]* students|residents|citizens|nationals|foreigners|everyone|domestic|home fee|overseas|out of state|from outside|from abroad|country group)\b|^others\b/,
  by: ['for', 'notFor'],
  help: 'say whom it is for beside it: `for: [US-IL]` where residents of Illinois pay it, `notFor: [US-IL]` where all others do, `for: [all]` where it is one price for everyone, `for: [some]` where it depends on something else',
};
const fees: Said = {
  words:
    /\bfees?\b[^,;(]*\b(?:included|extra|on top)\b|\b(?:with|without|and|all|mandatory|other) (?:\w+ )?fees\b|\btuition (?:alone|only)\b/,
  by: ['includes', 'excludes'],
  help: 'say it beside it as well: `includes: [fees]` or `excludes: [fees]`',
};
const ceiling: Said = {
  words: /\bupper bound\b|(?:^|[,;:] )(?:at most|no more than|less than|under|below|up to) [A-Z]{0,3}[$€£]\d/,
  by: ['isBelow'],
  help: 'write `isBelow: true` beside it where the source says only that the price is below the amount',
};
const estimate: Said = {
  words: /(?:^|, )about(?=[,;]|$| this much| [A-Z]{3} \d)|“approximately”/,
  by: ['isAbout'],
  help: 'write `isAbout: true` beside it where the source says only about how much it is',
};
const exam: Said = {
  words: /\b(?:with|without|and|with its) (?:the |its )?(?:capstone )?exams?\b|\bexams? (?:not )?included\b/,
  by: ['includes', 'excludes'],
  help: 'say it beside it as well: `includes: [exam]` or `excludes: [exam]`',
};
const oneCourse: Said = {
  words: /^one course\b/i,
  by: ['ofOneCourse'],
  help: 'write `ofOneCourse: true` beside it',
};

/** What a `basis` says in words alone. */
function unsaid({ path, value, within: [figure] }: ReturnType<typeof findEntries>[number]): [Path, Said][] {
  if (typeof value !== 'string' || !figure) return [];
  const said = isPrice(figure) ? [whom, fees, exam, ceiling, estimate] : isHours(figure) ? [oneCourse] : [];
  return said
    .filter(({ words, by }) => words.test(value) && !by.some((name) => name in figure))
    .map((one): [Path, Said] => [path, one]);
}

/** A price for all that is not for some, or a part that is in a price and is not. */
function conflicts({ properties }: AnyValidFile): [Path, string][] {
  const all = findEntries('for', properties).flatMap(({ path, value, within: [price] }): [Path, string][] => {
    const isAll = Array.isArray(value) && value.includes('all');
    const isMore = isAll && (value.length > 1 || (price !== undefined && 'notFor' in price));
    return isMore ? [[path, 'is for all, and for some alone']] : [];
  });
  const parts = findEntries('excludes', properties).flatMap(({ path, value, within: [price] }): [Path, string][] => {
    const included: unknown = price && 'includes' in price ? price.includes : [];
    const both = Array.isArray(value) && Array.isArray(included) && value.find((part) => included.includes(part));
    return both ? [[path, `names \`${String(both)}\`, which is in \`includes\` as well`]] : [];
  });
  return [...all, ...parts];
}

/** The exam that a program says its price holds is in the price. */
function ofExam(valid: AnyValidFile): [Path, string][] {
  if (valid.kind !== 'programs') return [];
  const { price, priceHoldsExam: holds } = valid.data;
  if (price.state !== 'known' || price.version !== undefined || holds === undefined) return [];
  const other = holds ? price.excludes : price.includes;
  return other?.includes('exam')
    ? [[['priceHoldsExam'], `is \`${holds}\`, and \`price\` says the opposite of the exam`]]
    : [];
}

/**
 * What the words of a `basis` say of whom a price is for, of fees and exams, of a ceiling or an estimate, and of hours of one course stands
 * beside them in properties, which no part of the site has to guess; and these do not contradict each other.
 */
export const priceTerms: FileRule = ({ valid }) => {
  if (!valid) return [];
  const silent = findEntries('basis', valid.properties).flatMap(unsaid);
  const opposed = [...conflicts(valid), ...ofExam(valid)];
  return [
    ...silent.map(([path, { by, help }]) => {
      const message = `\`${formatPath(path)}\` says in words alone what ${by.map((name) => `\`${name}\``).join(' or ')} would say`;
      return diagnoseProperty(valid, path, {
        code: 'basis-alone',
        message,
        label: `\`${by[0]}\` belongs beside it`,
        help,
      });
    }),
    ...opposed.map(([path, words]) => {
      const message = `\`${formatPath(path)}\` ${words}`;
      return diagnoseProperty(valid, path, { code: 'contradiction', message, label: 'both cannot be true' });
    }),
  ];
};

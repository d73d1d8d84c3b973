import { guessMeant } from '#lib/diagnostics/suggest';
import { currencies } from '#lib/domain/money';
import { quoteLimit } from '#lib/domain/source';
import { summaryLimit } from '#lib/domain/summary';
import { findAddressFault } from '#lib/domain/web-address';
import { findImpossible } from './impossible-date';
import type { Issue, IssueCode } from './issue';
import { describeValue, formatAlternatives, formatPath } from './words';

/** What a diagnostic says of an issue; without `help` it shows the general help of the code. */
export interface IssueWords {
  readonly message: string;
  readonly label?: string | undefined;
  readonly help?: string | undefined;
}

const quotePath = ({ path }: Issue): string => `\`${formatPath(path)}\``;

/** What should stand there and what does. */
const mustBe = (issue: Issue, wanted: string, words: Omit<IssueWords, 'message'>): IssueWords => ({
  message: `${quotePath(issue)} must be ${wanted}, found ${describeValue(issue.input)}`,
  ...words,
});

const getLastName = ({ path }: Issue): string => String(path.filter((part) => typeof part === 'string').at(-1) ?? '');

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list in square brackets',
  tuple: 'a list in square brackets',
  object: 'a group of properties, indented below it',
  record: 'a group of properties, indented below it',
};

function describeMissing(issue: Issue): IssueWords {
  const empty = issue.input !== undefined;
  const name = quotePath(issue);
  if (Array.isArray(issue.input)) {
    const least = Number(issue.details.minimum ?? 1);
    const wanted = least === 1 ? 'at least one entry' : `${least} entries`;
    return { message: `${name} must have ${wanted}`, label: `expected ${wanted}` };
  }
  if (empty) {
    return {
      message: `${name} is empty`,
      label: 'nothing is written here',
      help: `write ${issue.form ?? 'a value'} after \`${getLastName(issue)}:\`, or remove the line if the property is optional`,
    };
  }
  return {
    message: `${name} is missing`,
    label: `\`${getLastName(issue)}\` belongs here`,
    help: `add a line \`${getLastName(issue)}: …\`${issue.form ? ` with ${issue.form}` : ''}`,
  };
}

/** Words that YAML once read as true and false, and many people still write. */
const booleans: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

function describeWrongType(issue: Issue): IssueWords {
  if (issue.details.code === 'invalid_union') {
    const message = `${quotePath(issue)} ${String(issue.details.message)}, found ${describeValue(issue.input)}`;
    return { message, label: 'expected one value' };
  }
  const expected = typeNames[String(issue.details.expected)] ?? String(issue.details.expected);
  const answer = issue.details.expected === 'boolean' && booleans[String(issue.input).toLowerCase()];
  if (answer) return mustBe(issue, expected, { label: `expected ${expected}`, help: `write \`${answer}\`` });
  const plain = typeof issue.input === 'number' || typeof issue.input === 'boolean';
  const single = plain || typeof issue.input === 'string';
  if (issue.details.expected === 'string' && plain) {
    const help = `put quotes around it: \`${getLastName(issue)}: '${String(issue.input)}'\``;
    return mustBe(issue, expected, { label: `expected ${expected}`, help });
  }
  if (issue.details.expected === 'array' && single) {
    const help = `put square brackets around it: \`${getLastName(issue)}: [${String(issue.input)}]\``;
    return mustBe(issue, expected, { label: 'expected a list', help });
  }
  return mustBe(issue, expected, { label: `expected ${expected}`, help: issue.form && `write ${issue.form}` });
}

function describeNotAllowed(issue: Issue): IssueWords {
  const { values, minimum, maximum } = issue.details;
  if (Array.isArray(values)) {
    const allowed = formatAlternatives(values);
    const otherwise = { label: 'not one of the allowed values', help: `write ${allowed}` };
    return mustBe(issue, allowed, guessMeant(String(issue.input), values.map(String), otherwise));
  }
  if (getLastName(issue) === 'country') {
    const help = 'write the ISO code of the country: `US`, `GB`, `NL`, `AU`';
    return mustBe(issue, 'a country code of two capital letters', { label: 'expected a code such as `US`', help });
  }
  const limit = maximum === undefined ? `more than ${String(minimum)}` : `at most ${String(maximum)}`;
  const wanted = `a number ${limit.replace('at most', 'of at most')}`;
  return mustBe(issue, limit, { label: `expected ${wanted}`, help: `write ${wanted}` });
}

function describeDate(issue: Issue): IssueWords {
  const day = issue.details.day === true || ['lastVerified', 'lastChanged'].includes(getLastName(issue));
  const impossible = findImpossible(String(issue.input));
  if (impossible) return mustBe(issue, 'a date that exists', { label: impossible, help: `correct it: ${impossible}` });
  if (!day) return mustBe(issue, 'a date', { label: 'expected `2026`, `2026-05`, `2026-05-15` or `2018/2019`' });
  const help = 'write year, month and day with hyphens: `2026-05-15`';
  return mustBe(issue, 'a full day', { label: 'expected a day such as `2026-05-15`', help });
}

/**
 * A price with a sign or a code and with commas between thousands. Nothing else is mended: in `1.350,00` and `985,50` the
 * comma stands before cents, and whoever took our word for it would publish another price.
 */
const groupedAmount =
  /^[A-Z]{0,3}\s?\p{Sc}?\s?(\d{1,3}(?:,\d{3})+(?:\.\d\d?)?|\d+(?:\.\d\d?)?)\s?(?:\p{Sc}|[A-Z]{3})?$/u;

/** What a number must be that is one already: none is below zero, and `.nan` is none. */
const aboveZero = (issue: Issue): IssueWords | undefined =>
  typeof issue.input === 'number' && (issue.input < 0 || Number.isNaN(issue.input))
    ? mustBe(issue, '0 or more', { label: 'no such number', help: 'write the number of the source without a sign' })
    : undefined;

function describeAmount(issue: Issue): IssueWords {
  const below = aboveZero(issue);
  if (below) return below;
  const label = 'expected a number such as `1350` or `1350.50`';
  const [, amount] = (typeof issue.input === 'string' && groupedAmount.exec(issue.input.trim())) || [];
  if (!amount) return mustBe(issue, 'a number', { label });
  const number = Number(amount.replaceAll(',', ''));
  const help = `write \`${getLastName(issue)}: ${number}\` (no quotes, no thousands comma)`;
  return mustBe(issue, 'a number', { label, help });
}

function describeTwoPrices(issue: Issue): IssueWords | undefined {
  if (typeof issue.input !== 'object' || issue.input === null || !('amount' in issue.input)) return undefined;
  return {
    message: `${quotePath(issue)} has \`amount\` and also \`min\` or \`max\``,
    label: 'expected one price or both ends of a range',
    help: 'remove `amount` if the price is a range, else `min` and `max`',
  };
}

function describeCurrency(issue: Issue): IssueWords {
  const label = 'expected a code such as `USD`';
  return mustBe(issue, 'a currency code', { label, help: `write ${formatAlternatives(currencies)}` });
}

function describeOrder(issue: Issue): IssueWords {
  const { found, limit, relation } = issue.details;
  return {
    message: `${quotePath(issue)} is ${String(found)}, but must be ${String(relation)}, ${String(limit)}`,
    label: `expected ${String(limit)} or earlier`,
  };
}

function describeUnsourced(issue: Issue): IssueWords {
  if (typeof issue.input === 'string') {
    const help = `put square brackets around it: \`sources: [${issue.input}]\``;
    return mustBe(issue, 'a list', { label: 'expected a list', help });
  }
  const figure = formatPath(issue.path.slice(0, -1));
  return { message: `\`${figure}\` names no source`, label: 'expected `sources: [...]` with at least one name' };
}

const countWords = (input: unknown): number => String(input).trim().split(/\s+/).length;

/** What to say of each issue that a schema finds. `unknown-property` is said elsewhere, beside its suggestion. */
export const issueWords: Readonly<Record<Exclude<IssueCode, 'unknown-property'>, (issue: Issue) => IssueWords>> = {
  'missing-property': describeMissing,
  'wrong-type': describeWrongType,
  'not-allowed': describeNotAllowed,
  'date-format': describeDate,
  'dates-order': describeOrder,
  'money-amount': describeAmount,
  'money-currency': describeCurrency,
  'range-format': (issue) =>
    aboveZero(issue) ??
    describeTwoPrices(issue) ??
    mustBe(issue, 'a number or `{ min: …, max: … }`', {
      label: 'expected a number such as `12`, or `{ min: 8, max: 12 }`',
    }),
  'range-order': (issue) => ({
    message: `${quotePath(issue)} has a \`min\` above its \`max\``,
    label: '`min` is the larger of the two',
  }),
  'url-format': (issue) => mustBe(issue, 'a web address', { label: findAddressFault(String(issue.input)) }),
  'figure-without-source': describeUnsourced,
  'summary-too-long': (issue) => ({
    message: `${quotePath(issue)} has ${[...String(issue.input)].length} characters, and ${summaryLimit} is the most`,
    label: `expected ${summaryLimit} characters at most`,
  }),
  'quote-too-long': (issue) => ({
    message: `${quotePath(issue)} has ${countWords(issue.input)} words, and ${quoteLimit} is the most`,
    label: `expected ${quoteLimit} words at most`,
  }),
  'status-reason': (issue) => ({
    message: `${quotePath(issue)} is closed or inferred, but no \`note\` says how we know`,
    label: '`note` belongs here',
  }),
  'audit-sum': (issue) => ({
    message: `${quotePath(issue)} is ${String(issue.input)}, but \`right\`, \`misleading\`, \`wrong\` and \`notCheckable\` add up to ${String(issue.details.sum)}`,
    label: `the verdicts add up to ${String(issue.details.sum)}`,
  }),
};

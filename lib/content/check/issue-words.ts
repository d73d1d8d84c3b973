import { guessMeant } from '#lib/diagnostics/suggest';
import { quoteLimit } from '#lib/domain/source';
import { summaryLimit } from '#lib/domain/summary';
import { findAddressFault } from '#lib/domain/web-address';
import { findImpossible } from './impossible-date';
import type { Issue, IssueCode } from './issue';
import { getLastName, type IssueWords, mustBe, quotePath } from './issue-phrases';
import { aboveZero, describeAmount, describeCurrency, describeTwoPrices } from './money-words';
import { describeValue, formatAlternatives, formatPath } from './words';

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
    const text = String(issue.input);
    // A list of our own values has them in small letters.
    const isOwn = issue.form !== undefined && !issue.form.includes('[text]');
    const inBrackets = `put square brackets around it: \`${getLastName(issue)}: [${text}]\``;
    const help = isOwn && text !== text.toLowerCase() ? `write ${issue.form}` : inBrackets;
    return mustBe(issue, expected, { label: 'expected a list', help });
  }
  return mustBe(issue, expected, { label: `expected ${expected}`, help: issue.form && `write ${issue.form}` });
}

/** What codes of registers look like. */
const codeForms: Readonly<Record<string, string>> = {
  ror: 'a ROR id such as `042nb2s44`, right by its last two digits',
  wikidata: 'an item of Wikidata such as `Q49108`',
  unitid: 'six digits such as `166683`',
  ukprn: 'eight digits such as `10007783`',
  cip: 'a code such as `52.08`',
  iscedF: 'a code such as `0412`',
};

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
  if (['for', 'notFor'].includes(getLastName(issue))) {
    const wanted = 'a country, a union of countries or a state, by its code';
    const help = 'write `US`, `GB`, `EU`, `EEA`, `EFTA`, `US-IL`; in `for` also `all` or `some`';
    return mustBe(issue, wanted, { label: 'expected a code such as `GB`', help });
  }
  const form = codeForms[getLastName(issue)];
  if (form) return mustBe(issue, form, { label: `expected ${form}`, help: 'copy it from the register' });
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

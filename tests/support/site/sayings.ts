import { formatDate } from '#lib/format/date';
import {
  deliveryLabels,
  firmnessLabels,
  languageLabels,
  levelLabels,
  matchLabels,
  outcomeLabels,
  platformLabels,
  verdictLabels,
} from '#lib/format/labels';
import { tellLicense } from '#lib/format/license';
import { belowVerdict } from '#lib/pages/not-found';
import type { Data } from './site';
import { plain } from './words';

/** Something a record says that its page must show. */
export interface Saying {
  /** Where it stands in the record: `courses.2.title`. */
  readonly place: string;
  /** The words a reader must find, one of these, as `plain` makes them; none when it is shown as a link. */
  readonly words: readonly string[];
  /** The path its page must link to. */
  readonly link?: string;
  /** The sources it rests on, by their ids. */
  readonly sources: readonly string[];
}

/** What a record says and no page need repeat, each with the reason. */
const unsaid: Readonly<Record<string, string>> = {
  slug: 'the address of the page',
  alsoKnownAs: 'abbreviations by which the search finds it',
  page: 'the address of the page',
  id: 'a short name within the file',
  url: 'an address, shown as a link and not as words; that of a closed program may be gone',
  quote: 'the passage behind a figure, kept for editors',
  kind: 'a value of our own that the words around it make plain',
  state: 'a value of our own: a known fact is shown, another is “not found”',
  is: 'a value of our own, except where a label below gives it words',
  how: 'a value of our own, shown in the line under a figure',
  evidence: 'a value of our own, shown with the status',
  promises: 'a value of our own: credit, or a way in',
  side: 'the column of the table',
  link: 'whether a source is linked',
  system: 'a value of our own: the unit beside it is shown',
  currency: 'a code, shown as its sign',
  country: 'a code; the university’s page names the country',
  degreeCountry: 'a code; the university’s page names the country',
  degreeUniversity: 'the university is named, not linked, beside its degree',
  programUniversity: 'the university is named, not linked, beside its program',
  programStatus: 'shown as the program’s status',
  mathematicsLevel: 'our own reading, for the filter; the words of the program are shown',
  occupations: 'the records of the occupations are shown, each with all it says',
  code: 'the number of an occupation, for those who join the data with other data',
  'totalHours.working': 'worked out, not written: the table of courses is the sum',
  guide: 'the address of the page',
  comparison: 'the address of the page',
  fraction: 'shown as words and as a bar',
  asOf: 'shown as a year or a day, in the form that suits its place',
  lookedOn: 'the day of the last check, shown once',
  inShort: 'made by a rule from figures that stand on the page, each beside its source',
  lastChanged: 'the day for feeds and the sitemap',
  for: 'codes of those whom a price is for; its basis says it in words',
  notFor: 'codes of those whom a price is not for; its basis says it in words',
  includes: 'codes of what is in a price; its basis says it in words',
  excludes: 'codes of what is not in a price; its basis says it in words',
  'changes.of': 'a value of our own: to which part of the page an entry leads',
  'changes.was': 'the words of the change say it; /changes sets it beside the new value',
  'changes.now': 'the words of the change say it; /changes sets it beside the old value',
  'changes.wasSources': 'names of sources, which stand with the value before on /changes',
  'changes.nowSources': 'names of sources, which stand with the value after on /changes',
  'identifiers.ror': 'an address, shown as a link and not as words',
  'identifiers.wikidata': 'an address, shown as a link and not as words',
  'descriptors.name': 'ten points made of other properties; a test of their own holds them against the page',
  'descriptors.words': 'ten points made of other properties; a test of their own holds them against the page',
  ...Object.fromEntries(
    ['status', 'price', 'credit', 'pay', 'record'].map((check) => [
      `nextCheck.${check}`,
      'reckoned from the day of the last check, or from the date of a status or price, by intervals that stand on /data; said in a line of its own words',
    ]),
  ),
};

/** Properties whose values are names of other records, and the part of the site these have their pages in. */
const references: Readonly<Record<string, string>> = {
  university: 'universities',
  field: 'fields',
  alsoIn: 'fields',
  program: 'programs',
  degree: 'degrees',
  accepts: 'programs',
  offers: 'programs',
  awards: 'degrees',
};

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platforms: platformLabels,
  formerPlatforms: platformLabels,
  languages: languageLabels,
  'delivery.is': deliveryLabels,
  verdict: verdictLabels,
  'outcomes.kind': outcomeLabels,
  firmness: firmnessLabels,
  'pathways.firmness': firmnessLabels,
  level: levelLabels,
  match: matchLabels,
  license: { 'none-stated': tellLicense('none-stated'), 'not-looked-up': tellLicense('not-looked-up') },
};

/** Properties that hold a date a reader must see as such. */
const dates = new Set(['on', 'goneOn', 'closesOn', 'lastSeen', 'lastVerified', 'launched', 'graduated']);

/** The forms in which a number may be written. */
export const numerals = (value: number): string[] =>
  [
    ...[0, 1, 2].map((digits) => value.toLocaleString('en-US', { maximumFractionDigits: digits })),
    value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ].filter((text) => Math.abs(Number(text.replaceAll(',', '')) - value) < 0.06);

function wordsFor(keys: readonly string[], value: string | number): string[] {
  const key = keys.at(-1) ?? '';
  const label = labels[keys.slice(-2).join('.')] ?? labels[key];
  if (label) return [label[value] ?? String(value)];
  if (typeof value === 'number') return numerals(value);
  const isOfCredit = key === 'noPathway' || (key === 'notFound' && belowVerdict([value]).length === 0);
  if (isOfCredit) return [value, 'no degree was found for it'];
  return [dates.has(key) ? formatDate(value) : value];
}

/** Yes or no, shown by the question that it answers. */
const questions: Readonly<Record<string, string>> = {
  graded: 'graded',
  proctored: 'proctored',
  capstone: 'capstone',
};

/** The rows and groups of a table: they hold facts and are none. */
const heads = new Set(['group', 'factor', 'answer', 'measure']);

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function isSaid(keys: readonly string[]): boolean {
  const pair = keys.slice(-2).join('.');
  return pair in labels || !(pair in unsaid || (keys.at(-1) ?? '') in unsaid);
}

/** Everything a record says that its page must show: words, numbers and names of other records. */
export function sayingsOf(record: Data): Saying[] {
  const found: Saying[] = [];
  const walk = (
    value: unknown,
    keys: readonly string[],
    places: readonly string[],
    sources: readonly string[],
  ): void => {
    const key = keys.at(-1) ?? '';
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) walk(one, keys, [...places, String(index)], sources);
    } else if (typeof value === 'object' && value !== null) {
      const own = 'sources' in value && isNames(value.sources) ? value.sources : sources;
      for (const [name, part] of Object.entries(value)) {
        if (name !== 'sources' || !isNames(part)) walk(part, [...keys, name], [...places, name], own);
      }
    } else if (typeof value === 'boolean') {
      const question = questions[key];
      if (question) found.push({ place: places.join('.'), words: [question], sources });
    } else if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
      const place = places.join('.');
      const part = references[key];
      if (part !== undefined) found.push({ place, words: [], link: `/${part}/${value}`, sources: [] });
      else if (isSaid(keys))
        found.push({ place, words: wordsFor(keys, value).map(plain), sources: heads.has(key) ? [] : sources });
    }
  };
  walk(record, [], [], []);
  return found;
}

import type { Degree, Program } from '#lib/domain/catalog';
import { formatList } from '#lib/format/list';
import type { Word } from '#lib/matcher/words';
import type { Entry } from './entry';
import { type Filter, type Tests, wholeWay } from './filter';
import { type FilterTable, readPhrase } from './filter-table';
import { findName, type RecordTable } from './record-table';

const opening =
  /^(?:but )?(?:no|not|non|without|except|except for|excluding|minus|outside|outside of|other than|apart from|sin|sans)$/;
const longestOpening = 3;

/** Words that may stand between “not” and what is left out: “not in the US”. */
const between = /^(?:in|from|at|by|of|for|the|any|en|de|del|la|el)$/;

const joining = /^(?:and|or|nor|y|et)$/;

/** Words behind which “not” denies what is said, and leaves out nothing: “do not”, “if not”, “why not”. */
const denying = /^(?:do|doe|did|is|are|was|can|will|if|why|may|could|would|should|it|i|you|they|we|or)$/;

const isDenied = (words: readonly Word[], at: number): boolean =>
  denying.test(words[at - 1]?.joined ?? '') && !/^(?:that|which)$/.test(words[at - 2]?.joined ?? '');

/** How many words at a place say that what follows is left out. */
function openingLength(words: readonly Word[], at: number): number {
  for (let length = longestOpening; length > 0; length -= 1) {
    const said = words.slice(at, at + length).map(({ joined }) => joined);
    if (said.length === length && opening.test(said.join(' '))) return length;
  }
  return 0;
}

const not =
  <R>(test: (record: R) => boolean) =>
  (record: R): boolean =>
    !test(record);

/** Made once for each test that is kept, since what tests say of records is kept by them. */
const opposites = new WeakMap<Tests, Tests>();

/** Tests that hold of what some tests do not hold of; a pathway needs both of its records. */
function opposite(tests: Tests): Tests {
  const known = opposites.get(tests);
  if (known) return known;
  const { program, degree, university, field, payer } = tests;
  const made: Tests = {
    ...(program && { program: not(program) }),
    ...(degree && { degree: not(degree) }),
    ...(program && degree && wholeWay({ program: not(program), degree: not(degree) })),
    ...(university && { university: not(university) }),
    ...(field && { field: not(field) }),
    ...(payer && { payer: not(payer) }),
  };
  opposites.set(tests, made);
  return made;
}

const shortName = (entry: Entry): string => (entry.kind === 'university' ? entry.record.short : entry.title);

/** Records, and of a university all that is its own. */
function testsFor(entries: readonly Entry[]): Tests {
  const named = new Set(entries.flatMap((entry): object[] => ('record' in entry ? [entry.record] : [])));
  const universities = new Set(entries.flatMap((entry) => (entry.kind === 'university' ? [entry.record.slug] : [])));
  const isOf = (record: Program | Degree): boolean => named.has(record) || universities.has(record.institution.slug);
  return { program: isOf, degree: isOf, university: ({ slug }) => universities.has(slug) };
}

/** Names with “and” or “or” between them. */
function readNames(records: RecordTable, words: readonly Word[], at: number) {
  const named: Entry[] = [];
  let end = at;
  for (let next = at; ; next = end + 1) {
    const read = findName(records, words, next);
    if (!read) break;
    named.push(...read.entries);
    end = next + read.length;
    if (!joining.test(words[end]?.joined ?? '')) break;
  }
  if (named.length === 0) return undefined;
  return { filter: { label: formatList(named.map(shortName)), holds: testsFor(named) }, length: end - at };
}

/** “Not MIT”, “except in the US”, “no self-paced”: a filter that leaves out what is named, and how many words it takes. */
export function readLeftOut(phrases: FilterTable, records: RecordTable, words: readonly Word[], at: number) {
  const opened = openingLength(words, at);
  // “No credit” is a phrase of its own.
  if (opened === 0 || isDenied(words, at) || readPhrase(phrases, words, at)) return undefined;
  let start = at + opened;
  while (between.test(words[start]?.joined ?? '')) start += 1;
  const phrase = readPhrase(phrases, words, start);
  const others = [...words.slice(0, at), ...words.slice(start + (phrase?.length ?? 0))];
  const asked = phrase && { ...phrase, filter: phrase.filter.beside?.(others) ?? phrase.filter };
  const read = asked?.filter.holds ? asked : readNames(records, words, start);
  if (!read?.filter.holds) return undefined;
  const { label, holds } = read.filter;
  const filter: Filter = {
    label: `without ${label}`,
    holds: opposite(holds),
    leavesOut: true,
    programs: [],
    degrees: [],
  };
  return { filter, length: start - at + read.length };
}

/** “-mit” as people write it to leave out a word, spelled as one: “not mit”. */
export const spellMinus = (query: string): string => query.replace(/(^|\s)-(?=\p{L})/gu, '$1not ');

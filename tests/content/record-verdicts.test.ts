import { describe, expect, test } from 'vitest';
import { isOld } from '#lib/domain/age';
import type { CreditPathway } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import type { Fact } from '#lib/domain/fact';
import { type Firmness, firmnessOf } from '#lib/domain/firmness';
import type { MoneyRange } from '#lib/domain/money';
import { isClosed } from '#lib/domain/status';
import { sayCredit } from '#lib/format/credit';
import { formatDate, formatYear } from '#lib/format/date';
import { fieldCounts } from '#lib/pages/field-counts';
import { degreeVerdict, pathwayVerdict } from '#lib/verdict/degree';
import { fieldVerdict } from '#lib/verdict/field';
import { programVerdict } from '#lib/verdict/program';
import { universityVerdict } from '#lib/verdict/university';
import { inOne, type Verdict } from '#lib/verdict/verdict';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const { programs, degrees, pathways, fields, institutions } = catalog;

interface Told {
  readonly of: string;
  readonly text: string;
  readonly best?: CreditPathway | undefined;
  readonly price?: Fact<MoneyRange>;
  /** Whether nobody can pay it any more. */
  readonly isPast?: boolean;
}

const tell = (of: string, verdict: Verdict, rest: Omit<Told, 'of' | 'text'> = {}): Told => ({
  of,
  text: inOne(verdict),
  ...rest,
});

/** The price that a degree is told by: of the whole, else of what is left. */
const priceOf = ({ tuition, tuitionAfterProgram }: (typeof degrees)[number]): Fact<MoneyRange> =>
  tuition.state === 'unknown' ? tuitionAfterProgram : tuition;

const ofPrograms = programs.map((one) => ({
  program: one,
  ...tell(one.slug, programVerdict(one), { best: findBest(one.pathways), price: one.price, isPast: isClosed(one) }),
}));
const ofDegrees = [
  ...degrees.map((one) => tell(one.slug, degreeVerdict(one), { best: findBest(one.accepts), price: priceOf(one) })),
  ...pathways.map((one) =>
    tell(`${one.program.slug} ${one.degree.slug}`, pathwayVerdict(one), { best: one, price: priceOf(one.degree) }),
  ),
];
const ofOne = [...ofPrograms, ...ofDegrees];
const ofMany = [
  ...fields.map((one) => tell(one.slug, fieldVerdict(catalog, one))),
  ...institutions.map((one) => tell(one.slug, universityVerdict(catalog, one))),
];

const wrong = (told: readonly Told[], isRight: (one: Told) => boolean): string[] =>
  told.filter((one) => !isRight(one)).map(({ of, text }) => `${of}: ${text}`);

/** A verdict with the names of its record and of both ends of its pathway taken out: they may hold any word. */
const withoutNames = ({ text, best }: Told): string =>
  [best?.program.title, best?.degree.title].reduce<string>((rest, name) => rest.replaceAll(name || '\0', ''), text);

/** What a verdict must say of a promise of each rung, and of none. */
const claims: Record<Firmness | 'none', RegExp> = {
  amount: /(?:\bcount(?:s|ed) toward|\bg(?:ives|ave) credit for) .*, says (?!.*, not how much)/,
  credit: /(?:\bcount(?:s|ed) toward|\bg(?:ives|ave) credit for) .*, says .*, not how much\./,
  'way-in': /\ba way (?:in|into) .*with no credit stated, says /,
  others: /\bonly (?:by )?others, no university/,
  inferred: /\bour inference\b.*\. /,
  none: /\bno (?:degree|MicroMasters program|program) was found for it\./,
};

/** An amount of credit as a source counts it: "16 of 48 credits", "about half", "1 term of three". */
const amountIn = (pathway: CreditPathway): string => sayCredit(pathway).words.amount.toLowerCase();

describe('of every record', () => {
  test('it is two sentences of 220 characters at most and names no value that is none', () => {
    expect(wrong([...ofOne, ...ofMany], ({ text }) => [...text].length <= 220)).toEqual([]);
    expect(wrong([...ofOne, ...ofMany], ({ text }) => /[^.]\.$/.test(text))).toEqual([]);
    expect(
      wrong([...ofOne, ...ofMany], ({ text }) => !/undefined|NaN|null|\[object| {2}|\(\)|;\.|, ,/.test(text)),
    ).toEqual([]);
  });

  test('records of one kind that differ have different words', () => {
    for (const told of [ofPrograms, ofDegrees.slice(0, degrees.length), ofDegrees.slice(degrees.length), ofMany]) {
      const first = new Map(told.map((one) => [one.text, one.of]));
      expect(wrong(told, ({ of, text }) => first.get(text) === of)).toEqual([]);
    }
  });

  test('it neither praises nor advises', () => {
    expect(
      wrong([...ofOne, ...ofMany], (one) => !/\b(?:best|great|should|recommend|worth|ideal)/i.test(withoutNames(one))),
    ).toEqual([]);
  });
});

describe('of programs, degrees and pathways', () => {
  test('the promise is said as firmly as it is, and no more', () => {
    expect(wrong(ofOne, (one) => claims[one.best ? firmnessOf(one.best) : 'none'].test(one.text))).toEqual([]);
  });

  test('only a university’s word counts or gives credit', () => {
    const isSaid = ({ best }: Told): boolean => best !== undefined && ['amount', 'credit'].includes(firmnessOf(best));
    const counts = (one: Told): boolean => /\bcount(?:s|ed) toward\b|\bg(?:ives|ave) credit\b/.test(withoutNames(one));
    expect(wrong(ofOne, (one) => counts(one) === isSaid(one))).toEqual([]);
  });

  test('an amount is said where a university states it, and nowhere else', () => {
    const isStated = ({ best, text }: Told): boolean => {
      if (!best?.credit && !best?.share) return true;
      return text.toLowerCase().includes(`: ${amountIn(best)}, says `) === (firmnessOf(best) === 'amount');
    };
    expect(wrong(ofOne, isStated)).toEqual([]);
  });

  test('a price stands with its year or “undated”, and with a warning when it is old and can be paid', () => {
    const priced = ofOne.flatMap((one) => (one.price?.state === 'known' ? [{ ...one, known: one.price }] : []));
    const isRight = ({ text, isPast }: Told, known: (typeof priced)[number]['known']): boolean => {
      const [, told = ''] =
        /[\d,.]+ \(((?:\d{4}|undated)[^()]*)\)/.exec(text.slice(text.search(/\. (?:Price|Tuition|Fees|Only)/))) ?? [];
      const inferred = known.how === 'inferred' ? ', our inference' : '';
      const warning = isOld(known) && !isPast ? ': check before you pay' : '';
      return new RegExp(`^${formatYear(known.asOf)}${inferred}${warning}(?:;|$)`).test(told);
    };
    expect(priced.filter((one) => !isRight(one, one.known)).map(({ text }) => text)).toEqual([]);
    expect(
      wrong(
        ofOne.filter(({ price }) => price?.state !== 'known'),
        ({ text }) => !/[$€£]\d/.test(text),
      ),
    ).toEqual([]);
  });

  test('a part of a degree is not told as its whole', () => {
    const parts = ofDegrees.filter(
      ({ price, best }) => best?.degree.tuition.state === 'unknown' && price?.state === 'known',
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(wrong(parts, ({ text }) => text.includes('Only the part after the program'))).toEqual([]);
  });
});

test('a program is open, closed or neither exactly as its status says, with how and when we know', () => {
  const words = {
    open: ' is open (',
    closing: ' is open until ',
    closed: ' is closed (',
    unknown: ' may or may not run',
  };
  const isRight = ({ program: { title, institution, status }, text }: (typeof ofPrograms)[number]): boolean => {
    const rest = text.replace(`${title} (${institution.short})`, '');
    const how = status.is === 'unknown' ? formatDate(status.asOf) : `${status.evidence} ${formatDate(status.asOf)}`;
    return (
      rest.startsWith(words[status.is]) && rest.includes(how) && (status.is !== 'closed' || !/\bopen\b/.test(rest))
    );
  };
  expect(ofPrograms.filter((one) => !isRight(one)).map(({ text }) => text)).toEqual([]);
});

test('a field counts its open programs, and each of its prices has a university and years', () => {
  const told = fieldCounts(catalog).map(({ field, open }) => ({ open, text: inOne(fieldVerdict(catalog, field)) }));
  const isCounted = ({ open, text }: (typeof told)[number]): boolean =>
    new RegExp(
      `(?:^|: )(?:all )?${open === 2 ? '(?:2|both)' : open || '(?:none|no program)'}\\b.* (?:open|on record)\\b`,
    ).test(text);
  const amount = String.raw`(?:[A-Z]{0,3}[$€£]|[A-Z]{3} )[\d,]+`;
  const range = `${amount}(?:–${amount})?`;
  const when = String.raw`(?:\d{4}(?:–\d\d)?|undated)(?:, inferred)?(?:, by where you live)?\)`;
  const isDated = ({ text }: (typeof told)[number]): boolean =>
    text
      .replaceAll(new RegExp(String.raw`${range} (?:(?:directly|via [a-z ]+) )?\([^()]+, ${when}`, 'g'), '')
      .match(range) === null;
  expect(told.filter((one) => !isCounted(one) || !isDated(one))).toEqual([]);
});

import { answerInWords } from '#lib/answers/answer';
import { degreeQuestions } from '#lib/answers/degree';
import type { Catalog, Degree } from '#lib/domain/catalog';
import { askedIn } from '#lib/match/answers';
import type { DirectUnder } from '#lib/match/direct-degrees';
import { matchPrograms } from '#lib/match/match';
import type { Judged } from '#lib/match/sort-programs';
import { questionLabels } from '#lib/match/words';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { programVerdict } from '#lib/verdict/program';
import { csvLines } from './csv';
import { type DataText, envelope, toJson } from './data-set';
import { mediaTypes } from './media-types';
import type { AnswerFormat } from './page-data';

const resultNames = { fits: 'fits', may: 'may-fit', dropped: 'dropped' } as const;
type ResultName = (typeof resultNames)[keyof typeof resultNames];

interface Placed extends Judged {
  readonly result: ResultName;
}

const slugsOf = (records: readonly { readonly slug: string }[]): string[] => records.map(({ slug }) => slug);

const toProgram = ({ program, result, reasons }: Placed) => ({
  slug: program.slug,
  title: program.title,
  university: program.institution.short,
  result,
  inShort: programVerdict(program),
  reasons: reasons.map(({ question, met, words, remark, firmness, sources = [] }) => ({
    question,
    met,
    words,
    remark: remark || null,
    firmness: firmness ?? null,
    sources: sources.map(({ title, url, asOf }) => ({ title, url, asOf: asOf ?? null })),
  })),
});

const toDegree = (degree: Degree) => ({
  slug: degree.slug,
  title: degree.title,
  university: degree.institution.short,
  tuition: answerInWords(degreeQuestions.tuition.of(degree)),
});

const toDirect = ({ budget, within, across, otherMoney, forSome, unknown }: DirectUnder) => ({
  budget: budget ?? null,
  within: within.map(toDegree),
  across: across.map(toDegree),
  otherMoney: otherMoney.map(toDegree),
  forSome: forSome.map(toDegree),
  unknown,
});

/**
 * The match as data: every open program with its reasons, what one change brings, and direct degrees within a budget. An
 * address with an answer that cannot be used has no programs, and its slips say why.
 */
export function matchAnswer(catalog: Catalog, params: AddressParams, format: AnswerFormat): DataText {
  const { answers, search, slips, ignored, result, direct } = matchPrograms(catalog, params);
  const placed = (['fits', 'may', 'dropped'] as const).flatMap((name) =>
    (result?.[name] ?? []).map((judged): Placed => ({ ...judged, result: resultNames[name] })),
  );
  if (format === 'csv') {
    const head = ['program', 'title', 'university', 'result', ...askedIn(answers).map((one) => questionLabels[one])];
    const lines = placed.map(({ program, result: place, reasons }) => [
      program.slug,
      program.title,
      program.institution.short,
      place,
      ...reasons.map(({ met, words, remark }) => `${met}: ${words}${remark ? ` (${remark})` : ''}`),
    ]);
    return { type: mediaTypes.csv, text: csvLines([head, ...lines]) };
  }
  return {
    type: mediaTypes.json,
    text: toJson({
      ...envelope(catalog),
      query: `${siteUrl}${routes.match(search)}`,
      ignored,
      slips: slips.map(({ name, words }) => ({ name, words })),
      headline: result?.headline ?? null,
      programs: placed.map(toProgram),
      changes: (result?.changes ?? []).map(({ question, label, search: query, fits, may }) => ({
        question,
        label,
        query: `${siteUrl}${routes.match(query)}`,
        fits: slugsOf(fits),
        mayFit: slugsOf(may),
      })),
      direct: direct ? toDirect(direct) : null,
    }),
  };
}

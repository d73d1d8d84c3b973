import type { Figure } from '#lib/calculator/figure';
import type { Question } from '#lib/calculator/question';
import { questionToSearch } from '#lib/calculator/question';
import { priceForAll } from '#lib/calculator/rates';
import { restsOn, usedFigures } from '#lib/calculator/used';
import { calculate } from '#lib/calculator/view';
import { leastWays } from '#lib/decide/least';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { isClosed } from '#lib/domain/status';
import { formatDays } from '#lib/format/date';
import { lowerFirst, sentencesOf } from '#lib/format/text';
import { askInWriting } from '#lib/letter/ask';
import { matterBetween } from '#lib/letter/matter';
import type { AddressParams } from '#lib/site/address-params';
import { siteUrl } from '#lib/site/config';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { routes as pagesOf } from '#lib/site/routes';
import { degreeVerdict, pathwayVerdict } from '#lib/verdict/degree';
import { sayTuition } from '#lib/verdict/price';
import { programVerdict } from '#lib/verdict/program';
import { sentence, type Verdict } from '#lib/verdict/verdict';
import { readQuestionFrom } from '#lib/ways/question-from';
import { askAll } from './asked';
import { tellFigure } from './figures';
import { sheetOptions } from './options';

/** What of the address was not used, a figure of the visitor’s own that cannot be worked with among it. */
const notUsed = ({ slips, ignored }: Question): IgnoredValue[] => [
  ...ignored,
  ...slips.map(({ name, typed, words }) => ({ name, value: typed, reason: words.replace(`“${typed}” `, '') })),
];

/** Nothing of another degree that the program counts toward may stand before this. */
const withoutPathway = (degree: Degree): Verdict => [
  'No source we have says that this program counts toward this degree.',
  sentence([sayTuition(degree)]),
];

/** The degree at the rates of the rows below: those of where the visitor lives, else from the lowest to the highest. */
const atRatesOfRows = (degree: Degree): Degree => ({
  ...degree,
  tuition: priceForAll(degree.tuition),
  tuitionAfterProgram: priceForAll(degree.tuitionAfterProgram),
});

function verdictOn({ program, degree, pathway }: Question) {
  if (!degree) return program && programVerdict(program);
  const priced = atRatesOfRows(degree);
  if (pathway) return pathwayVerdict({ ...pathway, degree: priced });
  return program ? withoutPathway(priced) : degreeVerdict(priced);
}

/** A degree in a title; after a program within a sentence: "a master’s degree that the source does not name". */
const nameAfter = (program: Program | undefined, { title, unnamed }: Degree): string =>
  program && unnamed ? lowerFirst(title.replace(', not named by the source', ' that the source does not name')) : title;

/** What the sheet is called: "Finance, MIT, and Master of Finance, MIT". */
function titleOf({ program, degree }: Question): string {
  const first = program && `${program.title}, ${program.institution.short}`;
  return [first, degree && `${nameAfter(program, degree)}, ${degree.institution.short}`].filter(Boolean).join(', and ');
}

/** What one takes along to talk about a program, a degree or both; nothing where neither is chosen. */
function sheetOf(catalog: Catalog, question: Question) {
  const { program, degree } = question;
  if (!(program || degree)) return undefined;
  const view = calculate(catalog, question);
  const { figures, setting } = view;
  const routes = view.routes.filter(({ id }) => program || id === 'direct' || id === 'other');
  const names = new Set(routes.flatMap(({ id }) => restsOn(id, figures)));
  const used = usedFigures(figures, setting).filter(({ name }) => names.has(name));
  const missing = used.filter(({ standing }) => standing === 'missing');
  const isPast = program !== undefined && isClosed(program);
  const { closings } = leastWays(catalog, program);
  const direct = catalog.decisions.find(({ slug }) => slug === 'degree-directly');
  const questions = askAll(question, missing);
  const isAsked = ({ name }: Figure): boolean => questions.some(({ about }) => about.includes(name));
  return {
    title: titleOf(question),
    /** The degree as the heading names it. */
    degreeName: degree && nameAfter(program, degree),
    isPast,
    verdict: verdictOn(question),
    options: sheetOptions(catalog, view, routes),
    closings: { ...closings, basis: closings.inLine ?? closings.basis },
    /** What people earn with a degree and without it, and what they may lose on the way to one beside what its row says. */
    pay: direct?.pay,
    risks: direct && { ...direct.risks, text: sentencesOf(direct.risks.text).slice(1).join(' ') },
    figures: used.filter((figure) => !missing.includes(figure)).map((figure) => tellFigure(figure, isPast)),
    /** Figures that the sums lack: those that a question asks for, and those that nobody asks of a closed program. */
    missing: missing.filter(isAsked),
    unasked: missing.filter((figure) => !isAsked(figure)),
    questions,
    ask: program && askInWriting(degree ? matterBetween(program, degree) : { program }),
    /** Where this stands, for the reader of the paper. */
    address: `${siteUrl}${pagesOf.sheet(questionToSearch(question))}`,
    checked: formatDays([program, degree].flatMap((one) => (one ? [one.lastVerified] : []))),
  };
}

/** What is asked about; of a program that only degrees without a name are known for, the firmest of these. */
function readMatter(catalog: Catalog, params: AddressParams): Question {
  const question = readQuestionFrom(catalog, params);
  const { program, degree } = question;
  const unnamed = program && !degree && findBest(program.pathways)?.degree;
  return unnamed ? readQuestionFrom(catalog, { ...params, degree: unnamed.slug }) : question;
}

/** Reads which program, which degree and which figures of the visitor’s own a sheet is for, and makes it. */
export function readSheet(catalog: Catalog, params: AddressParams) {
  const question = readMatter(catalog, params);
  return {
    question,
    search: questionToSearch(question),
    ignored: notUsed(question),
    sheet: sheetOf(catalog, question),
  };
}

export type Sheet = Readonly<NonNullable<ReturnType<typeof sheetOf>>>;
export type SheetRead = Readonly<ReturnType<typeof readSheet>>;

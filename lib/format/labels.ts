import type { PriceAge } from '#lib/domain/age';
import type { ChangedProperty, ChangeKind } from '#lib/domain/change';
import type { Delivery, Level } from '#lib/domain/degree';
import type { DegreeWay } from '#lib/domain/degree-way';
import type { SubjectMatch } from '#lib/domain/earnings';
import type { Firmness } from '#lib/domain/firmness';
import type { Verdict } from '#lib/domain/guide';
import type { LiveFigureName } from '#lib/domain/live-figure';
import type { Language, MathLevel, Outcome, Platform } from '#lib/domain/program';
import type { StandardVerdict } from '#lib/domain/standard';
import type { Status } from '#lib/domain/status';

export const statusLabels: Record<Status['is'], string> = {
  open: 'Open',
  closing: 'Closing',
  closed: 'Closed',
  unknown: 'Not known',
};

export const platformLabels: Record<Platform, string> = {
  edx: 'edX',
  'mitx-online': 'MITx Online',
  'mit-learn': 'MIT Learn',
};

export const languageLabels: Record<Language, string> = { en: 'English', es: 'Spanish', fr: 'French' };

/** What stands around words in another language than English: its name, and what follows them. */
export const ownLanguageLabels: Record<Exclude<Language, 'en'>, { readonly name: string; readonly rest: string }> = {
  es: { name: 'En español', rest: 'El resto de la página está en inglés.' },
  fr: { name: 'En français', rest: 'Le reste de la page est en anglais.' },
};

export const mathLabels: Record<MathLevel, string> = {
  none: 'None needed',
  statistics: 'Algebra, probability or statistics',
  calculus: 'Calculus or linear algebra',
  proof: 'Mathematical proof',
};

export const priceAgeLabels: Record<PriceAge, string> = {
  recent: 'No older than 24 months',
  old: 'Older',
  undated: 'Undated',
  unknown: 'Not found',
};

/** How firm the promise of a pathway is. */
export const firmnessLabels: Record<Firmness, string> = {
  amount: 'The university says how much',
  credit: 'The university says credit, not how much',
  'way-in': 'A way in, no credit stated',
  others: 'Named by others only',
  inferred: 'Our inference',
};

/** The words where no pathway was found. */
export const noPromise = 'Nothing found';

export const degreeWayLabels: Record<DegreeWay, string> = {
  program: 'Linked to a program',
  direct: 'Direct alternative',
};

export const levelLabels: Record<Level, string> = {
  master: 'Master’s degree',
  doctorate: 'Doctorate',
  certificate: 'Certificate',
  professional: 'Professional degree',
  'not-stated': 'Level not stated',
};

export const deliveryLabels: Record<Delivery, string> = {
  online: 'Online',
  campus: 'On campus',
  blended: 'Partly on campus',
  either: 'Online or on campus',
};

/** What each figure computed from the record is. */
export const liveFigureLabels: Record<LiveFigureName, string> = {
  'programs.count': 'Programs on record',
  'programs.open.count': 'Open programs',
  'programs.closed.count': 'Closed programs',
  'programs.begun-2016-2017.closed.count': 'Programs begun in 2016 or 2017, closed since',
  'programs.closed.stated.count': 'Closed programs, by a page that says so',
  'programs.open.price.median': 'Median price of open programs',
  'programs.open.price.range': 'Lowest and highest price of open programs',
  'programs.open.duration.median': 'Median length of open programs',
  'programs.open.duration.range': 'Shortest and longest open program',
  'programs.open.hours.median': 'Median hours of open programs',
  'programs.open.effort.median': 'Median hours a week of open programs',
  'programs.open.course-price.median': 'Median price of one course of open programs',
  'programs.open.with-credit.count': 'Open programs that earn credit by a university’s word',
  'programs.open.named-by-others.count': 'Open programs named for a degree by others only',
  'programs.with-outcome.count': 'Programs with a counted outcome',
  'programs.mathematics.count': 'Programs whose need of mathematics is known',
  'programs.lifetime.count': 'Programs whose life is known',
  'programs.no-lifetime.count': 'Programs whose life is not known',
  'programs.no-lifetime.closed.count': 'Closed programs whose life is not known',
  'pathways.count': 'Credit pathways',
  'pathways.with-amount.count': 'Pathways whose university says how much',
  'pathways.share.range': 'Smallest and largest share of a degree',
  'pathways.named-degrees.count': 'Degrees linked to a program',
  'degrees.tuition.median': 'Median price of degrees linked to a program',
  'degrees.tuition.range': 'Lowest and highest price of degrees linked to a program',
  'degrees.duration.median': 'Median length of degrees linked to a program',
  'degrees.online.count': 'Degrees linked to a program that can be taken online',
  'degrees.transfer.count': 'Degrees linked to a program with a rule on credit from elsewhere',
  'degrees.with-credit.count': 'Degrees linked to a program that credit it by a university’s word',
  'degrees.other-money.count': 'Degrees priced in other money than US dollars',
  'degrees.direct.count': 'Degrees to apply to directly',
  'degrees.direct.tuition.median': 'Median price of online degrees to apply to directly',
  'degrees.direct.tuition.range': 'Lowest and highest price of online degrees to apply to directly',
  'degrees.direct.campus.tuition.median': 'Median price of degrees to apply to directly that need a campus',
  'degrees.direct.campus.duration.median': 'Median length of degrees to apply to directly that need a campus',
  'degrees.direct.campus.low-cost.count': 'Low-cost degrees to apply to directly that need a campus',
  'degrees.direct.campus.try-first.count': 'Degrees on a campus that let you earn the way in',
  'degrees.direct.low-cost.count': 'Low-cost online degrees to apply to directly',
  'degrees.direct.duration.median': 'Median length of online degrees to apply to directly',
  'degrees.direct.online.count': 'Online degrees to apply to directly',
  'degrees.direct.try-first.count': 'Online degrees that let you earn the way in',
  'degrees.direct.transfer.count': 'Online degrees with a rule on credit from elsewhere',
  'degrees.straight-cheaper.count': 'Fields where a degree costs less without a program first',
  'universities.count': 'Universities with a program',
};

/** What stands before a change, so that what happened to the record is not taken for what happened in the world. */
export const changeLabels: Record<ChangeKind, string | null> = {
  event: null,
  update: 'Record updated',
  correction: 'Corrected',
};

/** The kinds of change as a filter names them: there what happened in the world needs a name too. */
export const changeKindLabels: Record<ChangeKind, string> = {
  event: 'What happened',
  update: 'Record updated',
  correction: 'Corrected',
};

/** What a change is of, as the start of a sentence. */
export const changedPropertyLabels: Record<ChangedProperty, string> = {
  status: 'Status',
  price: 'Price',
  tuition: 'Tuition',
  tuitionAfterProgram: 'Left to pay after the program',
  tuitionPerUnit: 'Price of a credit or course',
  courseCount: 'Number of courses',
  courses: 'Courses',
  duration: 'Length',
  effort: 'Hours a week',
  assessment: 'Exams',
  pathways: 'Credit',
};

/** What we found when we checked a claim. */
export const verdictLabels: Record<Verdict, string> = {
  wrong: 'Wrong',
  partly: 'Half true',
  confirmed: 'True',
  unverifiable: 'Not checkable',
};

/** How sure we are that statistics count a degree under a subject. */
export const matchLabels: Record<SubjectMatch, string> = { likely: 'Likely match', uncertain: 'Uncertain match' };

/** How strong a published result is, as words. */
export const outcomeLabels: Record<Outcome['kind'], string> = {
  measured: 'counted by the program or university',
  reported: 'reported',
  account: 'one person’s account',
  claim: 'a seller’s claim',
};

/** How far a criterion of a standard is met. */
export const standardVerdictLabels: Record<StandardVerdict, string> = {
  met: 'Met',
  partly: 'Partly',
  not: 'Not met',
  'not-applicable': 'Not applicable',
  'not-visible': 'Not visible from here',
};

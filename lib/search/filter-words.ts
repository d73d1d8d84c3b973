import { degreeWay } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { firmest } from '#lib/domain/firmness';
import { hasOnlyFees } from '#lib/domain/only-fees';
import { languages } from '#lib/domain/program';
import { isOpen } from '#lib/domain/status';
import { languageLabels } from '#lib/format/labels';
import { degreeList } from '#lib/list/degrees';
import { programList } from '#lib/list/programs';
import { type Filter, type Tests, wholeWay } from './filter';
import { isIdle } from './idle-words';
import { inLanguage } from './language-filter';
import { inOtherLanguages, languageInOthers } from './other-languages';

/** A filter of the list of programs, as it is set there. */
const inPrograms =
  (facet: string, value: string): Required<Tests>['program'] =>
  (program) =>
    programList.facets[facet]?.of(program).includes(value) ?? false;

const inDegrees =
  (facet: string, value: string): Required<Tests>['degree'] =>
  (degree) =>
    degreeList.facets[facet]?.of(degree).includes(value) ?? false;

const isSaid = (promise: string | undefined): boolean => promise === 'amount' || promise === 'credit';

const creditParams = [
  ['credit', 'amount'],
  ['credit', 'credit'],
] as const;

/** Lowest price first: in what money is told where it is known which records come. */
export const byPrice = { programs: 'price', degrees: 'tuition', says: 'lowest price first' };

const cheapest: Filter = {
  label: 'lowest price first',
  sort: byPrice,
  programs: [['sort', 'price']],
  degrees: [['sort', 'tuition']],
};

/** One word alone asks for an order; beside others it says what about them is asked. */
const alone = (filter: Filter): Filter => ({ ...filter, unless: (others) => !others.every(isIdle) });

/** “Free” beside a word for a degree; of programs it asks for the free track. */
export const withoutTuition: Filter = {
  label: 'degrees without tuition, for some people at least',
  holds: {
    degree: (degree) => findKnown(degree.tuition)?.value.max === 0 || hasOnlyFees(degree),
  },
};

const shortest: Filter = {
  label: 'shortest first',
  sort: { programs: 'length', degrees: 'length', says: 'shortest first' },
  programs: [['sort', 'length']],
  degrees: [['sort', 'length']],
};

const withCredit: Tests = {
  program: ({ pathways }) => isSaid(firmest(pathways)),
  degree: ({ accepts }) => isSaid(firmest(accepts)),
};

const credit: Filter = {
  label: 'credit by a university’s word',
  holds: withCredit,
  programs: creditParams,
  degrees: creditParams,
};

/** Beside what is looked for the one word asks for an order: who names a record wants that record, with credit or not. */
const creditFirst: Filter = { label: 'credit by a university’s word first', prefers: withCredit };

const withoutCredit: Filter = {
  label: 'no credit by a university’s word',
  holds: {
    program: ({ pathways }) => !isSaid(firmest(pathways)),
    degree: ({ accepts }) => !isSaid(firmest(accepts)),
  },
  programs: ['way-in', 'others', 'inferred', 'none'].map((value) => ['credit', value] as const),
};

const creditAlone: Filter = {
  ...credit,
  beside: (others) => (others.every(isIdle) ? undefined : creditFirst),
};

const pace = (value: string, label: string): Filter => ({
  label,
  holds: { program: inPrograms('pacing', value) },
  programs: [['pacing', value]],
});

/** Every program is taught online. */
const online: Filter = {
  label: 'all programs, and degrees that can be taken online',
  holds: wholeWay({ program: () => true, degree: inDegrees('delivery', 'online') }),
  programs: [],
  degrees: [['delivery', 'online']],
};

const delivery = (label: string, ...values: readonly string[]): Filter => ({
  label,
  holds: { degree: (degree) => values.some((value) => inDegrees('delivery', value)(degree)) },
  degrees: values.map((value) => ['delivery', value] as const),
});

const openFirst: Filter = { label: 'open programs first', prefers: { program: isOpen }, first: ['program'] };

/** Whoever asks whether a program is open wants to read of it when it is not. */
const open: Filter = {
  label: 'open programs',
  holds: { program: isOpen },
  programs: [['status', 'open']],
  beside: ([first]) => (first?.joined === 'is' ? openFirst : undefined),
};
const closed: Filter = {
  label: 'closed programs',
  holds: { program: (program) => !isOpen(program) },
  programs: [['status', 'closed']],
};

const noMathematics: Filter = {
  label: 'no mathematics needed',
  holds: { program: inPrograms('mathematics', 'none') },
  programs: [['mathematics', 'none']],
};

const muchMathematics: Filter = {
  label: 'calculus or proof needed',
  holds: { program: (program) => ['calculus', 'proof'].some((level) => inPrograms('mathematics', level)(program)) },
  programs: [
    ['mathematics', 'calculus'],
    ['mathematics', 'proof'],
  ],
};

const direct: Filter = {
  label: 'degrees to apply to directly',
  holds: { degree: (degree) => degreeWay(degree) === 'direct' },
  degrees: [['way', 'direct']],
};

const degreesFirst: Filter = { label: 'degrees first', first: ['linked', 'direct'] };

const pairs = (filter: Filter, phrases: string): [string, Filter][] =>
  phrases.split(', ').map((phrase) => [phrase, filter]);

/** Words that ask for a filter. Of several that fit the longest counts. */
export const filterPhrases: readonly (readonly [string, Filter])[] = [
  ...pairs(
    cheapest,
    `cheap, cheapest, affordable, low cost, lowest price, inexpensive, least expensive, budget, ${inOtherLanguages.cheap}`,
  ),
  ...pairs(alone(cheapest), `price, prices, tuition, combien coûte, ${inOtherLanguages.price}`),
  ...pairs(alone(shortest), 'duration, length, duración, durée'),
  ...pairs(withoutTuition, 'tuition free, no tuition'),
  ...pairs(shortest, 'short, shortest, quick, fast, fastest, quickest'),
  ...pairs(creditAlone, 'credit, credits'),
  ...pairs(withoutCredit, 'no credit, without credit, non-credit'),
  ...pairs(
    credit,
    'for credit, counts toward a degree, counts toward degree, count toward a degree, count towards a degree, counts towards a degree, counts toward a master’s, credit toward a degree, credits toward a degree, credit toward a master’s, stackable, transfer credit, credit transfer',
  ),
  ...pairs(pace('self-paced', 'self-paced courses'), 'self-paced, self paced, own pace, at my own pace'),
  ...pairs(pace('instructor-paced', 'courses on a schedule'), 'instructor-paced, instructor paced'),
  ...pairs(online, `online, remote, distance learning, distance, ${inOtherLanguages.online}`),
  ...pairs(delivery('degrees on campus', 'campus'), 'on campus, campus, in person'),
  ...pairs(delivery('degrees partly on campus', 'blended'), 'blended, hybrid'),
  ...pairs(delivery('degrees on campus, wholly or partly', 'campus', 'blended'), 'not online, offline'),
  ...pairs(open, 'open, still open, active, available'),
  ...pairs(closed, 'closed, discontinued, retired'),
  ...pairs(
    noMathematics,
    'no math, no mathematics, without math, without mathematics, hate math, bad at math, weak in math, sin matemáticas, sans mathématiques',
  ),
  ...pairs(
    muchMathematics,
    'math heavy, heavy math, heavy on math, lots of math, mathematical, proofs, with proofs, proof based',
  ),
  ...pairs(direct, 'direct, directly, straight'),
  ...pairs(
    degreesFirst,
    `master, master’s, masters, master degree, master’s degree, msc, graduate degree, ${inOtherLanguages.degree}`,
  ),
  ...languages.flatMap((language) =>
    [languageLabels[language], ...languageInOthers(language)].flatMap((name) =>
      pairs(inLanguage(language), `${name}, in ${name}, taught in ${name}, en ${name}`),
    ),
  ),
  ...pairs(inLanguage('es'), 'castellano'),
];

import type { Catalog } from '#lib/domain/catalog';
import { type Claim, termAnchor } from '#lib/domain/guide';
import type { PayerKind } from '#lib/domain/payer';
import { chanceAsked } from '#lib/format/chance';
import { formatCountry } from '#lib/format/country';
import { verdictLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { answerTerms, type TermsQuestion } from '#lib/pages/terms';
import { routes } from '#lib/site/routes';
import { askedBy } from './asked-by';
import { bodyLines } from './body-lines';
import type { Entry } from './entry';
import { linesOf } from './standing-lines';

/** What a question about terms is asked by, beside the words of its title. */
const termsNames: Readonly<Record<string, readonly string[]>> = {
  refund: [
    'refund',
    'refund policy',
    'how long do I have',
    'money back',
    'money back guarantee',
    'cancel',
    'unenroll',
    'reembolso',
    'devolución',
    'remboursement',
    'Rückerstattung',
  ],
  pause: [
    'pausing',
    'take a break',
    'access',
    'expire',
    'expiry',
    'expiration',
    'valid',
    'validity',
    'retake',
    'retake the exam',
    'failed the exam',
    'take it again',
    'second try',
    'pause',
    'time limit',
    'deadline',
    'extension',
    'extension deadline',
    'deadline extension',
    'deferral',
    'defer',
    'postpone',
    'later session',
    'switch to a later session',
  ],
  closing: ['close', 'program closes', 'shut down', 'discontinued'],
  before: ['audit', 'free audit', 'free track', 'exam', 'proctored exam', 'ID', 'identity verification'],
  aid: [
    'financial aid',
    'financial assistance',
    'discount',
    'bundle discount',
    'coupon',
    'scholarship',
    'ayuda financiera',
    'ayuda económica',
    'aide financière',
  ],
  get: ['certificate', 'credential', 'diploma', 'transcript'],
};

const termsEntry = ({ id, title, providers }: TermsQuestion): Entry => ({
  kind: 'terms',
  path: routes.terms(id),
  title,
  about: plural(providers.length, 'set of rules', 'sets of rules'),
  names: termsNames[id] ?? [],
  who: providers.map((provider) => provider.title),
  topics: ['terms and conditions', 'policy', 'rules'],
  lines: providers.flatMap(({ title: name, clauses }) =>
    clauses.flatMap(({ text }) => linesOf(text)).map((line) => `${name}: ${line}`),
  ),
});

/** What people call the kinds of payers. */
const kindWords: Readonly<Record<PayerKind, readonly string[]>> = {
  employer: ['employer', 'company', 'funding'],
  'employer-plan': ['employer', 'company', 'staff', 'employee benefit'],
  'public-loan': ['student loan', 'government loan', 'funding'],
  'bank-loan': ['student loan', 'bank loan', 'funding'],
  grant: ['grant', 'scholarship', 'funding'],
  tax: ['tax', 'tax credit', 'deduction'],
  savings: ['savings'],
  'armed-forces': ['army', 'military', 'veterans', 'soldiers'],
  'lower-price': ['discount', 'scholarship', 'financial aid'],
};

/** A claim of others, which is never ours: behind what we found of it. */
const claimLine = ({ claim, verdict, instead }: Claim): string =>
  `A claim, ${verdictLabels[verdict].toLowerCase()}: ${claim} We say: ${instead}`;

/** Guides, comparisons, the glossary, payers and terms, as what can be found. */
export function textEntries(catalog: Catalog): Entry[] {
  const { guides, comparisons, payers } = catalog;
  const shared = { who: [], topics: [] } as const;
  return [
    ...guides.map((guide): Entry => {
      const { title, question, answer, summary, claims, chances } = guide;
      return {
        who: [],
        topics: [answer],
        kind: 'guide',
        path: routes.guide(guide.slug),
        title,
        about: 'Guide',
        names: [title, question, ...askedBy(routes.guide(guide.slug))],
        lines: [
          ...linesOf(answer, question),
          ...linesOf(summary, title),
          ...claims.map(claimLine),
          ...chances.flatMap((chance) => [chance.title, ...linesOf(chanceAsked(chance))]),
          ...bodyLines(guide.body, { asks: guide.foldsAnswers }),
        ],
      };
    }),
    ...comparisons.map(
      (comparison): Entry => ({
        ...shared,
        kind: 'guide',
        path: routes.comparison(comparison.slug),
        title: comparison.title,
        about: 'Comparison, factor by factor',
        names: [comparison.title, ...askedBy(routes.comparison(comparison.slug))],
        lines: bodyLines(comparison.body),
      }),
    ),
    ...guides.flatMap(({ slug, terms }) =>
      terms.map(({ term, also, definition }): Entry => {
        const path = `${routes.guide(slug)}#${termAnchor(term)}`;
        return {
          ...shared,
          kind: 'term',
          path,
          title: term,
          about: 'Glossary',
          names: [term, ...also, ...askedBy(path)],
          lines: linesOf(definition, term),
        };
      }),
    ),
    ...payers.map(
      (payer): Entry => ({
        kind: 'payer',
        record: payer,
        path: routes.payers(payer.slug),
        title: payer.title,
        about: 'Who pays for what',
        names: [payer.title, ...askedBy(routes.payers(payer.slug))],
        who: payer.country === 'any' ? [] : [formatCountry(payer.country)],
        topics: kindWords[payer.kind],
        lines: payer.answers.flatMap(({ text }) => linesOf(text, payer.title)),
      }),
    ),
    ...answerTerms(catalog).map(termsEntry),
  ];
}

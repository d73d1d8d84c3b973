import type { CodeEntry } from '#lib/diagnostics/code-entry';
import { checkIntervals } from '#lib/domain/next-check';

/** Prices, quantities, credit, and how old they are. */
export const figureCodes = {
  'money-amount': {
    title: 'A price is not a plain number',
    meaning:
      'An amount has digits and at most one decimal point: no currency sign, no comma, no quotes. It is never negative.',
    help: 'write only digits, with a point before cents: `1350` or `1350.50`',
    sample: {
      bad: 'price:\n  amount: "1,350"\n  currency: USD\n  sources: [faq]',
      mended: 'price:\n  amount: 1350\n  currency: USD\n  sources: [faq]',
    },
  },
  'money-currency': {
    title: 'A currency is not one we know',
    meaning:
      'Currencies are codes of three capital letters. Prices are never converted silently: keep the currency of the source.',
    help: 'write a code such as `USD`, `EUR` or `INR`',
    sample: {
      bad: 'price:\n  amount: 1350\n  currency: dollars\n  sources: [faq]',
      mended: 'price:\n  amount: 1350\n  currency: USD\n  sources: [faq]',
    },
  },
  'range-format': {
    title: 'A quantity is neither a number nor a range',
    meaning:
      'Months, weeks and hours are one number, or both ends of a range in braces. A price has either `amount`, or `min` and `max`, not both.',
    help: 'write one number, such as `12`, or both ends: `{ min: 8, max: 12 }`',
    sample: {
      bad: 'effort:\n  hoursPerWeek: 8-12\n  sources: [faq]',
      mended: 'effort:\n  hoursPerWeek: { min: 8, max: 12 }\n  sources: [faq]',
    },
  },
  'range-order': {
    title: 'The ends of a range are in the wrong order',
    meaning: '`min` is the smaller end and `max` the larger.',
    help: 'exchange `min` and `max`',
    sample: {
      bad: 'duration:\n  months: { min: 18, max: 14 }\n  sources: [faq]',
      mended: 'duration:\n  months: { min: 14, max: 18 }\n  sources: [faq]',
    },
  },
  'figure-without-source': {
    title: 'A figure names no source',
    meaning:
      'Every figure and every statement of fact names at least one source of the record. Without a source it is not published.',
    help: 'add `sources: [name]` with a name from `sources` at the end of the front matter, or remove the figure',
    sample: {
      bad: 'price:\n  amount: 1350\n  currency: USD',
      mended: 'price:\n  amount: 1350\n  currency: USD\n  sources: [faq]',
    },
  },
  'credit-exceeds-degree': {
    title: 'A pathway earns more credit than the degree has',
    meaning:
      'The credit of a pathway is a part of the degree. Check the amount, the `system`, and the size of the degree in `of` or in the degree’s own file.',
    help: 'correct `amount`, or the size of the degree',
    sample: {
      bad: 'pathways:\n  - degree: mit-supply-chain\n    saidBy: { is: university, who: MIT, why: It names the credit. }\n    credit: { amount: 480, of: 90, system: local, unit: MIT units }\n    sources: [faq]',
      mended:
        'pathways:\n  - degree: mit-supply-chain\n    saidBy: { is: university, who: MIT, why: It names the credit. }\n    credit: { amount: 48, of: 90, system: local, unit: MIT units }\n    sources: [faq]',
    },
  },
  'stale-source': {
    severity: 'warning',
    title: 'A main figure of an open program is old',
    meaning:
      'The newest source behind the price, the duration or the effort of an open program is five years old or more. The site shows its year. Nothing is stopped by it.',
    help: 'look for a newer source, and keep the old figure under `also`',
    sample: {
      bad: 'price:\n  amount: 1350\n  currency: USD\n  asOf: 2019\n  sources: [faq]',
      mended: 'price:\n  amount: 1350\n  currency: USD\n  asOf: 2026\n  sources: [faq]',
    },
  },
  'stale-record': {
    severity: 'warning',
    title: 'A record has not been checked for a year',
    meaning: `\`lastVerified\` is ${checkIntervals.record} months ago or more. Nothing is stopped by it.`,
    help: 'check every figure against its source, then set `lastVerified` to today',
    sample: {
      bad: 'lastVerified: 2025-06-01\nlastChanged: 2025-06-01',
      mended: 'lastVerified: 2026-11-12\nlastChanged: 2025-06-01',
    },
  },
  'whose-word': {
    title: 'No source is of the one who is said to speak',
    meaning:
      'How firm a pathway is rests on who says it. `university` needs a page of a university, of the program, or a copy of one among the sources; `others` needs the press, a private page or a list.',
    help: 'correct `saidBy`, or name the page where it is said',
    sample: {
      bad: 'pathways:\n  - degree: mit-supply-chain\n    saidBy: { is: others, who: a blog, why: It names the degree. }\n    sources: [faq]',
      mended:
        'pathways:\n  - degree: mit-supply-chain\n    saidBy: { is: university, who: MIT, why: It names the degree. }\n    sources: [faq]',
    },
  },
  'gone-sources': {
    severity: 'warning',
    title: 'A figure rests only on pages that are gone',
    meaning:
      'Every source of the figure has `link: gone`, so a reader can no longer check it. The figure stands, and the page says when its sources were found gone. Nothing is stopped by it.',
    help: 'look for a page that still says so, and name it beside the one that is gone',
    sample: {
      bad: 'status:\n  is: open\n  evidence: stated\n  asOf: 2025-05\n  sources: [faq]\nsources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary\n    link: gone\n    goneOn: 2026-11-02',
      mended:
        'status:\n  is: open\n  evidence: stated\n  asOf: 2025-05\n  sources: [faq, catalog]\nsources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary\n    link: gone\n    goneOn: 2026-11-02\n  catalog:\n    title: Courses\n    publisher: MIT\n    url: https://scm.example.edu/courses\n    kind: primary',
    },
  },
  'changed-without-date': {
    title: 'A fact changed and its date did not',
    meaning:
      '`lastChanged` tells feeds and readers when a fact of the record last changed. The facts differ from those that were published last (`content/snapshot.json`), and `lastChanged` is older than that. The snapshot holds a digest of each record, so the message cannot name the fact: `git diff` shows it. Every property counts as a fact but `lastVerified`, `lastChanged`, `summary` and `formerSlugs`, and that a source is gone; the text does not.',
    help: 'set `lastChanged` and `lastVerified` to the day you changed the fact',
    sample: {
      bad: 'price: { amount: 1400, currency: USD, sources: [faq] }\nlastChanged: 2026-09-01',
      mended: 'price: { amount: 1400, currency: USD, sources: [faq] }\nlastChanged: 2026-11-01',
    },
  },
  'number-form': {
    title: 'A number is not in plain digits',
    meaning:
      'Numbers are digits, with a point only before a fraction: two digits behind it at most, none for a currency without cents. No zero stands in front. YAML reads `0x10` as 16, `1e3` as 1000 and `01080` as 1080, and `1.495` may be meant as 1495: nobody can tell.',
    help: 'write the number of the source in digits, without a sign between thousands: `1350` or `1350.50`',
    sample: {
      bad: 'price:\n  amount: 1.495\n  currency: USD\n  sources: [faq]',
      mended: 'price:\n  amount: 1495\n  currency: USD\n  sources: [faq]',
    },
  },
  'figure-unusual': {
    title: 'A figure is outside what any such figure has been',
    meaning:
      'Prices of programs, courses and degrees, prices per credit, months, weeks, hours a week, courses and credits are compared with the smallest and the largest on record (`lib/domain/usual.ts`); a price of 0 is outside too. A digit too many looks like any other price.',
    help: 'correct the figure; if the source does say so, add `unusual:` with the reason beside it',
    sample: {
      bad: 'price:\n  amount: 108050\n  currency: USD\n  sources: [faq]',
      mended: 'price:\n  amount: 1080.5\n  currency: USD\n  sources: [faq]',
    },
  },
  'working-sum': {
    title: 'A sum does not give the figure',
    meaning:
      'Where `working` is a sum, such as `four courses at $150` or `5 × $150 = $750`, it is computed and must come to the figure beside it. Words that are no sum are left alone.',
    help: 'correct the sum or the figure',
    sample: {
      bad: 'price:\n  amount: 1050\n  currency: USD\n  how: computed\n  working: five courses at $200\n  sources: [faq]',
      mended:
        'price:\n  amount: 1000\n  currency: USD\n  how: computed\n  working: five courses at $200\n  sources: [faq]',
    },
  },
  'part-exceeds-whole': {
    title: 'A part does not agree with its whole',
    meaning:
      'A course costs no more than its program and does not last longer; no more courses are listed than the program counts, unless a `note` says why; credit earned and credit that remains make the size of the degree; what is left to pay is no more than the tuition; part time is no shorter than full time.',
    help: 'correct the one that is wrong',
    sample: {
      bad: 'outcomes:\n  - { fact: learners who passed, value: 12000, of: 6000, kind: measured, sources: [faq] }',
      mended: 'outcomes:\n  - { fact: learners who passed, value: 1200, of: 6000, kind: measured, sources: [faq] }',
    },
  },
} as const satisfies Record<string, CodeEntry>;

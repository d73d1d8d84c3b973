import type { CodeEntry } from '#lib/diagnostics/code-entry';

/** Single properties. */
export const propertyCodes = {
  'unknown-property': {
    title: 'There is no property of this name',
    meaning:
      'Mostly a typing error. Capitals count: `alsoIn`, not `alsoin`. A property may also stand at the wrong level: check how far the line is indented.',
    help: 'remove the line, or look in content/README.md for the properties that exist here',
    sample: { bad: 'langauges: [en]', mended: 'languages: [en]' },
  },
  'missing-property': {
    title: 'A property is missing or empty',
    meaning:
      'Some properties every record must have; others must stand beside each other, such as `working` beside `how: computed`. A figure we do not know is left out altogether, never left empty.',
    help: 'add the property with its value, or remove what needs it',
    sample: {
      bad: 'status:\n  is: open\n  evidence: stated\n  sources: [faq]',
      mended: 'status:\n  is: open\n  evidence: stated\n  asOf: 2026-05-15\n  sources: [faq]',
    },
  },
  'wrong-type': {
    title: 'A value is of the wrong sort',
    meaning:
      'Text was expected and a number found, or one word where a list belongs. Lists stand in square brackets. A title that is only digits needs quotes.',
    help: 'write the value as the message says; content/README.md has an example of every property',
    sample: { bad: 'skills: inventory', mended: 'skills: [inventory]' },
  },
  'not-allowed': {
    title: 'A value is not one of those allowed',
    meaning: 'Some properties take only certain words, or numbers within a limit.',
    help: 'use one of the allowed values',
    sample: { bad: 'platforms: [edxx]', mended: 'platforms: [edx]' },
  },
  'date-format': {
    title: 'A date is not a date',
    meaning:
      'A date is written as exactly as its source gives it: `2026`, `2026-05`, `2026-05-15`, or `2018/2019` for an academic year. `lastVerified`, `lastChanged` and the `on` of a change need the full day. Days that do not exist, such as 30 February, are refused, and so are years before 1990.',
    help: 'write the date as `2026`, `2026-05`, `2026-05-15` or `2018/2019`',
    sample: { bad: 'lastChanged: 1 November 2026', mended: 'lastChanged: 2026-11-01' },
  },
  'dates-order': {
    title: 'Dates contradict each other',
    meaning:
      'A record cannot change after it was last verified, and nothing in it can be newer than that day. A figure is no newer than the newest of its sources, and one under `also` that covers the same thing is older than the main figure. Changes stand newest first and none is later than `lastChanged`; nothing closes before it begins. A `lastVerified` in the future is a warning.',
    help: 'correct the date, or set `lastVerified` to the day you checked the record; of two figures put the newer one first',
    sample: {
      bad: 'lastVerified: 2026-11-01\nlastChanged: 2026-11-12',
      mended: 'lastVerified: 2026-11-12\nlastChanged: 2026-11-12',
    },
  },
  'summary-too-long': {
    title: 'The summary is too long',
    meaning: 'A summary has 160 characters at most, spaces included. It says what the record is, below its title.',
    help: 'shorten it to 160 characters; leave out what the title says',
    sample: {
      bad: 'summary: Five graduate courses about supply chains and a final exam at the end of them, all of it online, from one of the best known universities anywhere, at a price that is moderate.',
      mended: 'summary: Five graduate courses about supply chains and a final exam, all online.',
    },
  },
  'quote-too-long': {
    title: 'A quotation is too long',
    meaning: 'We quote 25 words of a page at most.',
    help: 'keep the words that carry the figure, 25 at most',
    sample: {
      bad: 'sources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary\n    quote: The program has five courses and one exam, it is open to all, it costs the same everywhere, and nobody has to apply before the first course of it begins',
      mended:
        'sources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary\n    quote: The program has five courses and one exam',
    },
  },
  'status-reason': {
    title: 'The status does not say how we know',
    meaning: 'A program that is closed, or whose status we inferred, needs a `note` with the reason.',
    help: 'add a `note` that says how we know: `note: Not in the edX listing of 15 May 2026.`',
    sample: {
      bad: 'status:\n  is: closed\n  evidence: inferred\n  asOf: 2026-05-15\n  sources: [faq]',
      mended:
        'status:\n  is: closed\n  evidence: inferred\n  asOf: 2026-05-15\n  note: Not in the edX listing of 15 May 2026.\n  sources: [faq]',
    },
  },
  'url-format': {
    title: 'A web address is not that of a public page',
    meaning:
      'An address begins with `https://` or `http://` in small letters, names a public site in plain letters, and has no spaces, no password and at most 500 characters.',
    help: 'copy the whole address from the browser, with `https://`',
    sample: {
      bad: 'url: www.edx.org/micromasters/supply-chain',
      mended: 'url: https://www.edx.org/micromasters/supply-chain',
    },
  },
  'text-form': {
    title: 'A text is not written as a page would show it',
    meaning:
      'A text has letters, no space at its ends, no two in a row, no line break and no quotation marks around the whole. It has 500 characters at most; a title, a name or a skill has 160, in words of 40. The title or name of a record has letters that its picture can show: Latin, Greek, Cyrillic, and common signs.',
    help: 'write the words as they should stand on the page',
    sample: { bad: 'unit: “School of Engineering”', mended: 'unit: School of Engineering' },
  },
  'own-language': {
    title: 'A text in another language than English is not as it should be',
    meaning:
      'What stands under `inItsLanguage`, or in a text whose `language` is not English, is written in that language, in sentences of 30 words at most. Under `inItsLanguage` it has no digit, as nobody would correct it with the figure, and the program is not taught in English.',
    help: 'write it in the language of the courses, in short sentences and without figures',
    sample: {
      bad: 'languages: [es]\ninItsLanguage:\n  summary: Cuatro cursos sobre el transporte.\n  title: Qué se sabe\n  text: [Para quien lleva un puerto. Cuesta 99 dólares.]',
      mended:
        'languages: [es]\ninItsLanguage:\n  summary: Cuatro cursos sobre el transporte.\n  title: Qué se sabe\n  text: [Para quien lleva un puerto. Las cifras están en la tabla.]',
    },
  },
  contradiction: {
    title: 'Two properties contradict each other',
    meaning:
      'A record says a thing and its opposite: degrees beside `noPathway`, a figure beside `notApplicable`, a share beside the credit that gives it, a day of closing of a program that is open, a platform that is also a former one, `working` beside a figure that is stated, US `earnings` of a university elsewhere, or earnings whose years do not fit.',
    help: 'remove the one that is wrong',
    sample: {
      bad: 'status:\n  is: open\n  evidence: stated\n  asOf: 2025-05\n  closesOn: 2027-06\n  sources: [faq]',
      mended: 'status:\n  is: closing\n  evidence: stated\n  asOf: 2025-05\n  closesOn: 2027-06\n  sources: [faq]',
    },
  },
  'audit-sum': {
    title: 'The verdicts of an audit do not add up',
    meaning:
      'Every figure of an audit has one verdict, so the numbers of right, misleading, wrong and not checkable ones add up to `figures`.',
    help: 'count the verdicts again, and correct the number that is wrong',
    sample: {
      part: 'text of the site',
      bad: 'audits:\n  - on: 2026-11-01\n    figures: 100\n    by: a reader who had not written the records\n    right: 90\n    misleading: 4\n    wrong: 1\n    notCheckable: 4\n    found: A price without the year it is of.\n    mended: All of it.',
      mended:
        'audits:\n  - on: 2026-11-01\n    figures: 100\n    by: a reader who had not written the records\n    right: 91\n    misleading: 4\n    wrong: 1\n    notCheckable: 4\n    found: A price without the year it is of.\n    mended: All of it.',
    },
  },
} as const satisfies Record<string, CodeEntry>;

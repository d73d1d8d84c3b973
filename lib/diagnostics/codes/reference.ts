import type { CodeEntry } from '#lib/diagnostics/code-entry';

/** References between records, and from a record to its sources. */
export const referenceCodes = {
  'unresolved-reference': {
    title: 'A record or course that is named does not exist',
    meaning:
      'A university, field or degree is named by its file name without `.md`. A course is named by its code, or by its title when it has no code. The repository of a copy on GitHub is named in `content/copies.json`.',
    help: 'write the name of a file that exists, or add the file',
    sample: { bad: 'field: suply-chain', mended: 'field: supply-chain' },
  },
  'unresolved-source': {
    title: 'A source that is named is not in the record',
    meaning:
      'The names in `sources: [...]` beside a figure are those of the list `sources` at the end of the same front matter.',
    help: 'add the source to `sources` at the end of the front matter, or write the name of one that is there',
    sample: {
      bad: 'price:\n  amount: 1350\n  currency: USD\n  sources: [fax]',
      mended: 'price:\n  amount: 1350\n  currency: USD\n  sources: [faq]',
    },
  },
  'unused-source': {
    title: 'A source is not used',
    meaning:
      'A source stands in the record because a figure or a sentence rests on it, and a repository in `content/copies.json` because a source is a file of it.',
    help: 'name it beside the figure it carries, cite it in the text, or remove it',
    sample: {
      bad: 'sources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary\n  news-2026:\n    title: Program news\n    publisher: MIT\n    url: https://scm.example.edu/news\n    kind: university',
      mended:
        'sources:\n  faq:\n    title: Frequently asked questions\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary',
    },
  },
  'builds-on-cycle': {
    title: 'Courses build on each other in a circle',
    meaning: 'Following `buildsOn` from course to course must come to an end.',
    help: 'remove the name that is wrong from `buildsOn`',
    sample: {
      bad: 'courses:\n  - { code: SC0x, title: Analytics, buildsOn: [SC1x], sources: [faq] }\n  - { code: SC1x, title: Fundamentals, buildsOn: [SC0x], sources: [faq] }',
      mended:
        'courses:\n  - { code: SC0x, title: Analytics, sources: [faq] }\n  - { code: SC1x, title: Fundamentals, buildsOn: [SC0x], sources: [faq] }',
    },
  },
  'duplicate-title': {
    title: 'Two records have the same title',
    meaning:
      'Two programs, or two degrees, of one university cannot be told apart by a reader when their titles are the same, whatever their capitals and spaces; nor can two fields or two universities.',
    help: 'remove the record that is there twice, or add to the title what tells them apart',
    sample: { bad: 'title: Business Basics', mended: 'title: Business Basics for Engineers' },
  },
  'repeated-field': {
    title: 'A field is named twice',
    meaning: '`field` is the main field of a program or degree, and `alsoIn` names others, each once.',
    help: 'remove the name that is there twice',
    sample: {
      bad: 'field: supply-chain\nalsoIn: [supply-chain]',
      mended: 'field: supply-chain\nalsoIn: [business-management]',
    },
  },
  'repeated-entry': {
    title: 'A list says the same thing twice',
    meaning: 'One platform, one course, one degree, one source stands in a list once.',
    help: 'remove one of the two',
    sample: { bad: 'platforms: [edx, edx]', mended: 'platforms: [edx]' },
  },
  'former-name': {
    title: 'A former name is none',
    meaning:
      'An address that a record had before leads to the record of today. It is written as a file name, is that of no other file, and stands in one record only.',
    help: 'correct the name, or remove it from `formerSlugs`',
    sample: { bad: 'formerSlugs: [business-basics]', mended: 'formerSlugs: [basics-of-supply-chains]' },
  },
  'record-removed': {
    title: 'A published record is gone',
    meaning:
      'Its page has been published, and others link to it. Renamed, it has the old name in `formerSlugs`; replaced, the record in its place has it.',
    help: 'add its name to `formerSlugs` of the record that takes its place; if nothing does, name it in `content/removed.json` with the day and the reason',
    sample: {
      part: 'snapshot',
      bad: '{ "takenOn": "2026-10-01", "records": { "programs/old-basics": "0123456789abcdef" } }',
      mended: '{ "takenOn": "2026-10-01", "records": {} }',
    },
  },
} as const satisfies Record<string, CodeEntry>;

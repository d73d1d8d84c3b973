import type { CodeEntry } from '#lib/diagnostics/code-entry';

/** The text below the front matter. */
export const bodyCodes = {
  'body-raw-html': {
    title: 'The text has HTML in it',
    meaning: 'The text is Markdown only. For a sign `<`, write it between backticks or as a word.',
    help: 'write it in Markdown: `**bold**`, `*emphasis*`, `[words](/programs/name)`',
    sample: { part: 'body', bad: 'The exam is <b>hard</b>.', mended: 'The exam is **hard**.' },
  },
  'body-image': {
    title: 'The text has a picture in it',
    meaning: 'Pages load nothing from elsewhere and carry no pictures of programs.',
    help: 'remove the picture and say in words what it shows',
    sample: {
      part: 'body',
      bad: 'The courses:\n\n![Five courses in a row](https://scm.example.edu/map.png)',
      mended: 'The courses follow one another.',
    },
  },
  'body-heading': {
    title: 'A heading is at the wrong level',
    meaning:
      'The title of the page is its only heading of level 1. Headings in the text begin with `##`, and `###` only stands below `##`.',
    help: 'begin the line with `## `',
    sample: { part: 'body', bad: '# Who it suits\n\nPeople who plan.', mended: '## Who it suits\n\nPeople who plan.' },
  },
  'body-broken-link': {
    title: 'A link leads nowhere',
    meaning:
      'A link within the site begins with `/` and leads to a page that exists: `/`, `/programs`, `/programs/<file name>`, `/compare` or `/compare/<file name>`. A link to another site begins with `https://`.',
    help: 'write the address of a page that exists, or remove the link',
    sample: {
      part: 'body',
      bad: 'See [Business Basics](/programs/busines-basics).',
      mended: 'See [Business Basics](/programs/business-basics).',
    },
  },
  'body-broken-anchor': {
    title: 'A link leads to no heading of the text',
    meaning:
      'A link that begins with `#` leads to a heading of the same text. Its address is the heading in small letters, with hyphens for spaces.',
    help: 'write the address of a heading of this text, or remove the link',
    sample: {
      part: 'body',
      bad: 'See [below](#who-suits).\n\n## Who it suits\n\nPeople who plan.',
      mended: 'See [below](#who-it-suits).\n\n## Who it suits\n\nPeople who plan.',
    },
  },
  'body-citation': {
    title: 'A citation names no source',
    meaning: 'A citation is `[^name]` with a name from `sources` in the front matter of the same file.',
    help: 'add the source to `sources` in the front matter, or write the name of one that is there',
    sample: { part: 'body', bad: 'The exam is proctored.[^fqa]', mended: 'The exam is proctored.[^faq]' },
  },
  'body-figure-uncited': {
    title: 'A figure in the text has no citation',
    meaning:
      'A paragraph, a list item or a table that has a figure in it carries at least one citation. Figures are money, percentages, and numbers in digits of weeks, months, hours, credits, courses, people and the like.',
    help: 'put the source after the sentence, such as `[^name]`, or say it without the figure',
    sample: {
      part: 'body',
      bad: 'The five courses and the exam cost $1,350.',
      mended: 'The five courses and the exam cost $1,350.[^faq]',
    },
  },
  'body-live-figure': {
    title: 'A live figure has no such name or place',
    meaning:
      'A live figure is computed from the record when the site is built. It stands in guides only, and its name is one of the list in `content/README.md` or that of a figure of one record, such as `programs/<file name>/price`.',
    help: 'write a name of the list in `content/README.md`, such as `:figure[programs.open.count]`',
    sample: {
      part: 'body',
      bad: 'There are :figure[programs.open.coun] open programs.',
      mended: 'There are many open programs.',
    },
  },
  'body-not-as-written': {
    title: 'Markdown does not become what it looks like',
    meaning:
      'A heading without a space after its signs, a link with a space before its address, a citation that is not closed, a table without the line below its head or with a row of more cells than that, words between single `~`, a code such as `&nbsp;`, a block of code that does not end: the page would show the signs, or lose the words.',
    help: 'write it as the message says',
    sample: { part: 'body', bad: '##Who it suits\n\nPeople who plan.', mended: '## Who it suits\n\nPeople who plan.' },
  },
} as const satisfies Record<string, CodeEntry>;

import type { CodeEntry } from '#lib/diagnostics/code-entry';

/** A file that cannot be read as properties and text. */
export const fileCodes = {
  'file-not-utf8': {
    title: 'The file is not UTF-8 text',
    meaning:
      'Letters with accents can only be read when the file is saved as UTF-8. The mark stands at the first letter that cannot be read.',
    help: 'save the file again with the encoding UTF-8',
    sample: { bad: 'title: Gesti\uFFFDn de servicios', mended: 'title: Gestión de servicios' },
  },
  'file-too-large': {
    title: 'The file is too large',
    meaning: 'A content file has 256 KB at most. A usual profile has 15 KB.',
    help: 'shorten the text, or remove what was pasted by mistake',
    sample: { part: 'size', bad: 'a file of 300 KB', mended: 'a file of 15 KB' },
  },
  'slug-format': {
    title: 'A name is not made of small letters, digits and hyphens',
    meaning:
      'The name of a file is the end of its page’s address. The name of a source is what citations use. Both are lower-case letters and digits, in groups joined by single hyphens.',
    help: 'use lower-case letters, digits and single hyphens',
    sample: { part: 'file name', bad: 'MIT Finance.md', mended: 'mit-finance.md' },
  },
  'front-matter-missing': {
    title: 'There is no front matter',
    meaning:
      'A file begins with a line `---`, then its properties, then a second line `---`. Nothing may stand before the first, not even an empty line.',
    help: 'begin the file with a line `---`, and put the properties between it and a second `---`',
    sample: {
      part: 'opening',
      bad: 'title: Supply Chain Basics\ninstitution: mit',
      mended: '---\ntitle: Supply Chain Basics\ninstitution: mit',
    },
  },
  'front-matter-unclosed': {
    title: 'The front matter is not closed',
    meaning:
      'The properties end with a line of exactly three hyphens. Without it the text of the page would be read as properties.',
    help: 'put a line of exactly three hyphens, `---`, after the last property',
    sample: {
      part: 'closing',
      bad: 'lastChanged: 2026-11-01\n\n## What you learn',
      mended: 'lastChanged: 2026-11-01\n---\n\n## What you learn',
    },
  },
  'front-matter-language': {
    title: 'The front matter is not YAML',
    meaning:
      'Properties are written in YAML only. A word after the first `---` asks for another language and is refused; nothing in it is run.',
    help: 'write the first line as `---` alone, and the properties as `name: value`',
    sample: { part: 'opening', bad: '---js\ntitle: Supply Chain Basics', mended: '---\ntitle: Supply Chain Basics' },
  },
  'yaml-syntax': {
    title: 'The front matter cannot be read',
    meaning:
      'The most frequent cause is a colon inside a text: quotes around the text mend it. Others are a missing bracket or quote, a tab, or a line indented unlike its neighbors.',
    help: 'look at the marked place for a missing quote, bracket, comma or colon',
    sample: { bad: 'title: Supply Chain: the Basics', mended: "title: 'Supply Chain: the Basics'" },
  },
  'yaml-duplicate-key': {
    title: 'A property is written twice',
    meaning: 'We cannot know which of the two is meant. An older price of the same thing belongs under `also`.',
    help: 'remove one of the two',
    sample: {
      bad: 'field: supply-chain\nfield: business-management',
      mended: 'field: supply-chain\nalsoIn: [business-management]',
    },
  },
  'yaml-alias': {
    title: 'A value begins with a star',
    meaning:
      'In YAML a star means “the same as above”. We do not use that. A star for emphasis has no effect in front matter.',
    help: 'remove the star, or put quotes around the whole text',
    sample: { bad: 'unit: *Sloan', mended: 'unit: Sloan School of Management' },
  },
  'file-not-read': {
    title: 'A file or folder is not read',
    meaning:
      'Records are files that end in `.md`, right in the folder of their kind, such as `content/programs/mit-finance.md`. What has another ending, lies a folder deeper, in a folder of another name or in that of another kind would be left out without a word.',
    help: 'put the file into the folder of its kind, with a name that ends in `.md`',
    sample: { part: 'file name', bad: 'mit-finance.md.txt', mended: 'mit-finance.md' },
  },
  'file-unreadable': {
    title: 'A file cannot be opened',
    meaning:
      'Its name is that of a record, but it is a folder, a link that leads to no file, or a file that we may not read.',
    help: 'put the file itself in its place, and let everyone read it',
    sample: { part: 'file name', bad: 'mit-finance.md → ../drafts/gone.md', mended: 'mit-finance.md' },
  },
  'snapshot-unreadable': {
    title: 'The snapshot of published facts cannot be read',
    meaning:
      '`content/snapshot.json` is written by a command, never by hand. It holds a digest of the facts of each published record, by which the check sees that a fact changed or a record went.',
    help: 'restore the file from the last commit; or remove it and run `npm run content -- --snapshot`',
    sample: {
      part: 'snapshot',
      bad: '{ "takenOn": "2026-10-01", ',
      mended: '{ "takenOn": "2026-10-01", "records": {} }',
    },
  },
  'character-not-allowed': {
    title: 'The file has a character that is not allowed',
    meaning:
      'Characters that nobody sees, that turn the direction of writing, that control a machine, spaces other than the plain one, and letters of another alphabet inside a word: they come along when a text is copied, and make two names that look alike differ. The mark stands at the first.',
    help: 'delete it and what stands beside it, and type that again',
    sample: { bad: 'unit: School of\u00A0Engineering', mended: 'unit: School of Engineering' },
  },
  'conflict-marker': {
    title: 'Two versions of the file were not brought together',
    meaning: 'Lines of `<<<<<<<`, `=======` and `>>>>>>>` are left by git where two people changed the same lines.',
    help: 'keep the lines that are right, and remove those of the other version and the three marks',
    sample: {
      bad: '<<<<<<< HEAD\nunit: School of Engineering\n=======\nunit: Sloan School\n>>>>>>> draft',
      mended: 'unit: School of Engineering',
    },
  },
  'nested-too-deep': {
    title: 'Something is nested too deep',
    meaning: 'Brackets, lists and quotations stand within each other 12 levels deep at most. Content needs four.',
    help: 'remove the brackets, marks or spaces that are too many',
    sample: { part: 'body', bad: '>>>>>>>>>>>>>> As the page says.', mended: '> As the page says.' },
  },
  'text-cut': {
    title: 'A text is cut off by a `#`',
    meaning: 'In YAML ` #` begins a remark, and what follows it is not read. A remark stands on a line of its own.',
    help: 'put quotes around the whole text',
    sample: { bad: 'unit: Building #9', mended: "unit: 'Building #9'" },
  },
} as const satisfies Record<string, CodeEntry>;

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
} as const satisfies Record<string, CodeEntry>;

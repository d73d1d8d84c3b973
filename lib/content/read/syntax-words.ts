import type { ErrorCode } from 'yaml';

interface Words {
  readonly label: string;
  readonly help?: string;
}

const quote =
  "put quotes around the whole text, and write an apostrophe in it as ’: `title: 'Finance: an introduction'`";
const indent = 'indent with spaces, the same number as the lines beside it';

/** What the most common YAML errors mean to someone who does not know YAML. For others the parser’s own words are shown. */
export const syntaxWords: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: { label: 'a second colon in one line', help: quote },
  BAD_SCALAR_START: { label: 'a value cannot begin with this character', help: quote },
  BAD_DQ_ESCAPE: { label: 'a backslash inside double quotes', help: 'use single quotes, or write the backslash twice' },
  BAD_INDENT: { label: 'this line is not indented like the lines beside it', help: indent },
  TAB_AS_INDENT: { label: 'a tab where spaces are needed', help: 'replace the tab by two spaces' },
  MULTILINE_IMPLICIT_KEY: {
    label: 'expected `name: value` on this line',
    help: 'write a colon and a space after the name, or indent the line if it continues the text above',
  },
  UNEXPECTED_TOKEN: { label: 'the value ended before this, or cannot begin so', help: quote },
  MISSING_CHAR: { label: 'a quote, bracket, comma or colon is missing here' },
  TAG_RESOLVE_FAILED: { label: 'a value cannot begin with `!`', help: quote },
};

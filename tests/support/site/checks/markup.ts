import { HtmlValidate } from 'html-validate';
import { all, textOf } from '../page';
import type { Check } from '../site';

/** The standard's rules; style preferences that React's output cannot follow are off. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off',
    'no-inline-style': 'error',
    'no-dup-id': 'error',
  },
});

/** What the HTML of a page breaks of the standard. */
export const htmlIsValid: Check = ({ html }) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );

/** Headings that leave out a level. */
export const headingsDescend: Check = ({ document }) => {
  const headings = all(document, 'h1, h2, h3, h4, h5, h6');
  const levelOf = (heading: Element | undefined): number => Number(heading?.tagName.slice(1) ?? 0);
  return headings
    .filter((heading, index) => levelOf(heading) > levelOf(headings[index - 1]) + 1)
    .map((heading) => `${heading.tagName} “${heading.textContent}” skips a level`);
};

/** Values of code that got into the text. */
export const textIsForPeople: Check = ({ text }) =>
  (text.match(/\bundefined\b|\bnan\b|\[object|invalid date|\{\{/g) ?? []).map((found) => `says “${found}”`);

/** Counts like “5 of 5 courses”: people say all of them. The end of a range, “95 or 100 of 100”, must stand. */
export const countsAreWords: Check = ({ text }) =>
  (text.match(/(?<!\bor |[\d.,])\b(\d[\d,]*) of (?:the )?\1(?![\d.,]*\d)[^.;]{0,30}/g) ?? []).map(
    (found) => `says “${found}”`,
  );

/** Captions whose count is not the number of the rows below them: "12 open programs." */
export const captionsCount: Check = ({ main }) =>
  all(main, 'table').flatMap((table) => {
    const caption = table.querySelector('caption');
    const stated = /^(\d+) /.exec(caption ? textOf(caption) : '')?.[1];
    const rows = all(table, 'tbody tr').filter((row) => row.querySelector('td, th[scope=row]')).length;
    return stated === undefined || Number(stated) === rows ? [] : [`${caption?.textContent} stands over ${rows} rows`];
  });

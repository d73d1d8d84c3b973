import { HtmlValidate } from 'html-validate';
import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

/** The standard's rules; style preferences that React's output cannot follow are off. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off',
    'no-inline-style': 'error',
    'no-dup-id': 'error',
  },
});

for (const [name, address] of Object.entries(pageTypes)) {
  test(`valid HTML: ${name}`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
      ),
    ).toEqual([]);
  });
}

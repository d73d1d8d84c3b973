import { expect, test } from 'vitest';
import { loadCatalog } from '#lib/content/load';
import { openLines } from '#lib/content/read/lines';
import { addressesOf } from '#lib/links/addresses';
import { judge, noneReached, type Outcome, pauseAfter } from '#lib/links/outcome';
import { renderLinks } from '#lib/links/render';
import { withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

const sources = `url: https://www.edx.org/basics
sources:
  faq:
    title: Frequently asked questions
    publisher: MIT
    url: https://scm.example.edu/faq
    kind: primary
  list:
    { title: List, publisher: MIT, url: 'https://scm.example.edu/list', kind: primary, link: evidence-only, why: a copy }
  old:
    title: News
    publisher: MIT
    url: https://scm.example.edu/news
    kind: press
    link: gone
    goneOn: 2026-11-02
notes:
  - text: A remark.
    sources: [list, old]`;

const load = () =>
  withContentFolder({ ...soundTree, 'programs/sample.md': program(sources) }, async (root) => {
    const { catalog } = await loadCatalog({ root, today: '2026-11-23' });
    return catalog ? addressesOf(catalog, await openLines(root)) : [];
  });

test('every linked address is asked once and known by file and line; what is not linked is not asked', async () => {
  expect(await load()).toEqual([
    {
      url: 'https://scm.example.edu/faq',
      places: [
        { file: 'content/programs/business-basics.md', line: 19, source: 'faq' },
        { file: 'content/programs/sample.md', line: 7, source: 'faq' },
      ],
    },
    { url: 'https://www.edx.org/basics', places: [{ file: 'content/programs/sample.md', line: 2 }] },
  ]);
});

test('the report says what to write, and where', async () => {
  const outcomes: Outcome[] = [judge({ status: 404 }), { is: 'moved', to: 'https://www.edx.org/basics-2' }];
  const findings = (await load()).map((address, index) => ({
    address,
    outcome: outcomes[index] ?? ({ is: 'answers' } as const),
  }));
  const report = renderLinks(findings, '2026-11-29');
  expect(report).toContain('On 29 November 2026, 0 of 2 linked addresses answered where they stand.');
  expect(report).toContain(
    `- <https://scm.example.edu/faq> answers 404
  - \`content/programs/business-basics.md:19\`, source \`faq\`
  - \`content/programs/sample.md:7\`, source \`faq\`

  \`\`\`yaml
      link: gone
      goneOn: 2026-11-29
  \`\`\``,
  );
  expect(report).toContain(
    `- <https://www.edx.org/basics> is now <https://www.edx.org/basics-2>
  - \`content/programs/sample.md:2\`, the program’s \`url\`

  \`\`\`yaml
  url: https://www.edx.org/basics-2
  \`\`\``,
  );
});

test('a program’s own page that is gone has no lines to write', async () => {
  const [, address] = await load();
  const report = renderLinks(address ? [{ address, outcome: judge({ status: 410 }) }] : [], '2026-11-29');
  expect(report).toContain('the program’s `url`: correct it or remove it');
  expect(report).not.toContain('```');
});

test('what refuses programs is to be asked by hand, and nothing is to be written', async () => {
  const [address] = await load();
  const report = renderLinks(address ? [{ address, outcome: judge({ status: 403 }) }] : [], '2026-11-29');
  expect(report).toContain('Ask by hand');
  expect(report).toContain('answers 403');
  expect(report).not.toContain('```');
});

test('when all answer there is nothing to do', async () => {
  const findings = (await load()).map((address) => ({ address, outcome: { is: 'answers' } as const }));
  expect(renderLinks(findings, '2026-11-29')).toBe(
    'On 29 November 2026, 2 of 2 linked addresses answered where they stand.\n\nNothing needs to be done.',
  );
});

test('without a connection nothing is known of any page', () => {
  const unknownHost = judge({ problem: 'ENOTFOUND' });
  expect(noneReached([unknownHost, judge({ problem: 'TIMEOUT' })])).toBe(true);
  expect(noneReached([unknownHost, judge({ status: 404 })])).toBe(false);
  expect(noneReached([])).toBe(false);
});

test('a server that names a time is asked again then, unless that is too long', () => {
  const pauses = { pause: 10, longestPause: 60_000 };
  expect(pauseAfter({ status: 429, retryAfter: '30' }, pauses)).toBe(30_000);
  expect(pauseAfter({ status: 503, retryAfter: '3600' }, pauses)).toBeUndefined();
  expect(pauseAfter({ status: 503, retryAfter: new Date(0).toUTCString() }, pauses)).toBe(0);
  expect(pauseAfter({ status: 429, retryAfter: 'soon' }, pauses)).toBe(10);
  expect(pauseAfter({ status: 404 }, pauses)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { llmsText } from '#lib/export/llms-text';
import { siteUrl } from '#lib/site/config';
import { catalogOf, degree, institution, program, withPathways } from '../support/sample-records';

const text = llmsText(
  catalogOf([
    withPathways(
      program('law', { title: 'Law [2026]', summary: 'Two courses.', institution: institution('uq', 'UQ') }),
      [
        [degree('master'), {}],
        [degree('way-in'), { promises: 'entry' }],
      ],
    ),
    withPathways(program('art', { title: 'Art' }), [[degree('fine'), { promises: 'entry' }]]),
    program('old', { status: { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } }),
  ]),
);

const listOf = (title: string): string[] =>
  (text.split(`## ${title}\n\n`)[1]?.split('\n\n')[0] ?? '').trimEnd().split('\n');

test('begins with a title and a quoted summary', () => {
  expect(text.split('\n\n').slice(0, 2)).toEqual([
    '# Steppingstone',
    expect.stringMatching(/^> MicroMasters programs/),
  ]);
});

test('counts are those of the catalog; a mere way in is no credit', () => {
  expect(text).toContain(
    'On record: 3 MicroMasters programs, of which 2 open; of the open ones, by the firmest promise, 1 with credit stated by a university and no amount and 1 with a way in and no credit stated. 3 degrees linked to a program, 0 degrees to apply to directly, 3 credit pathways (1 with credit stated by a university and no amount and 2 with a way in and no credit stated), 2 universities and bodies, 1 field.',
  );
});

test('lists open programs only, each on one line, brackets escaped', () => {
  expect(listOf('Open programs')).toEqual([
    `- [Law \\[2026\\], UQ](${siteUrl}/programs/law): Law [2026] (UQ) is open (stated 15 May 2026); it counts toward master (MIT), says the university, not how much. Price not found; admission to the degree is separate. Two courses.`,
    `- [Art, MIT](${siteUrl}/programs/art): Art (MIT) is open (stated 15 May 2026); a way into fine (MIT) with no credit stated, says the university. Price not found; admission to the degree is separate. art`,
  ]);
});

test('names the data in both forms, and the terms', () => {
  expect(listOf('Open data')).toContain(
    `- [programs.json](${siteUrl}/data/v1/programs.json): 3 records; also as ${siteUrl}/data/v1/programs.csv`,
  );
  expect(text).toContain('CC BY 4.0');
});

import { expect, test } from 'vitest';
import { annotatedTree } from '../support/annotated-tree';
import { contentTree } from '../support/content-tree';

/** A fault: what it is, what an editor replaces, the code it is refused with, and what stands on the blamed line. */
type Fault = readonly [what: string, from: string, to: string, code: string, blamed?: string];

const ofProgram: readonly Fault[] = [
  ['a point between thousands', '    - amount: 1000', '    - amount: 1.495', 'number-form'],
  ['a number in octal', '    months: 14', '    months: 0o16', 'number-form'],
  ['a number with an exponent', 'amount: 300,', 'amount: 3e2,', 'number-form'],
  ['a zero in front', '    - amount: 1000', '    - amount: 01000', 'number-form'],
  ['a third digit of cents', 'amount: 300,', 'amount: 300.999,', 'number-form'],
  ['a digit too many', '    - amount: 1000', '    - amount: 10000', 'figure-unusual'],
  ['a digit missing', 'amount: 300,', 'amount: 3,', 'figure-unusual'],
  ['a price of nothing', '    - amount: 1000', '    - amount: 0', 'figure-unusual'],
  [
    'a reason that is none',
    '    - amount: 1000',
    '    - amount: 10000\n      unusual: yes',
    'figure-unusual',
    '    - amount: 10000',
  ],
  ['months that no program takes', '    months: 14', '    months: 1500', 'figure-unusual'],
  [
    'more hours than a week has',
    'effort:\n  hoursPerWeek: { min: 8, max: 12 }',
    'effort:\n  hoursPerWeek: { min: 8, max: 800 }',
    'figure-unusual',
    'max: 800',
  ],
  ['half a week', '    weeks: 10', '    weeks: 0.5', 'figure-unusual'],
  ['one course', '  value: 4', '  value: 1', 'figure-unusual'],
  ['a price beside a range', '  min: 1200', '  amount: 1200\n  min: 1200', 'range-format', 'price:'],
  ['a price below zero', '    - amount: 1000', '    - amount: -1000', 'money-amount'],
  ['a sum that does not come out', 'exam at $120 to $150', 'exam at $220 to $250', 'working-sum'],
  ['a sum in another currency', 'four courses at $270', 'four courses at €270', 'working-sum'],
  ['a part larger than its whole', '    value: 1200', '    value: 120000', 'part-exceeds-whole'],
  ['a course dearer than the program', 'amount: 300,', 'amount: 2000,', 'part-exceeds-whole', 'price: { amount: 2000'],
  [
    'credit that does not add up',
    '    remains: two terms, 60 ECTS',
    '    remains: two terms, 80 ECTS',
    'part-exceeds-whole',
  ],
  [
    'a price for residents in words alone',
    '      basis: with a project',
    '      basis: for UK students',
    'basis-alone',
  ],
  ['an exam in words alone', '  includes: [exam]\n', '', 'basis-alone', '  basis: four courses and the exam'],
  ['fees in words alone', '      basis: with a project', '      basis: fees not included', 'basis-alone'],
  ['an estimate in words alone', '      basis: with a project', '      basis: fees and books, about', 'basis-alone'],
  ['a ceiling in words alone', '      basis: with a project', '      basis: at most $1,000', 'basis-alone'],
  [
    'hours of one course in words alone',
    '  hoursPerWeek: { min: 8, max: 12 }\n  #',
    '  hoursPerWeek: { min: 8, max: 12 }\n  basis: one course, Ports\n  #',
    'basis-alone',
    '  basis: one course, Ports',
  ],
  ['a country by its name', '  # for: [GB]', '  for: [Germany]', 'not-allowed', '  for: [Germany]'],
  ['a state that is none', '  # for: [GB]', '  for: [US-XX]', 'not-allowed', '  for: [US-XX]'],
  ['a price for all and for some', '  # for: [GB]', '  for: [all, GB]', 'contradiction', '  for: [all, GB]'],
  ['a part in and not in', '  # excludes: [fees]', '  excludes: [exam]', 'contradiction', '  excludes: [exam]'],
  [
    'an exam that is held and not',
    '  includes: [exam]\n  # excludes: [fees]',
    '  excludes: [exam]',
    'contradiction',
    'priceHoldsExam: true',
  ],
  ['a year that cannot be meant', '      asOf: 2018', "      asOf: '0000'", 'date-format'],
  ['a launch to come', '  on: 2018-09', '  on: 2099-09', 'dates-order'],
  ['a change after the last change', '  - on: 2026-05-04', '  - on: 2026-11-02', 'dates-order'],
  [
    'an announced change that held before it was announced',
    '    holdsFrom: 2026-07',
    '    holdsFrom: 2026-03',
    'dates-order',
    '  - on: 2026-05-04',
  ],
  ['an end before the beginning', '  closesOn: 2027-06', '  closesOn: 2017-06', 'dates-order', '  on: 2018-09'],
  ['a figure newer than its sources', '      asOf: 2018', '      asOf: 2024', 'dates-order'],
  ['seen after the day of the status', '  lastSeen: 2026-05-15', '  lastSeen: 2026-06-15', 'dates-order'],
  ['degrees, and none found', '# noPathway: Neither', 'noPathway: Neither', 'contradiction'],
  ['a share beside its credit', '    # share: { percent', '    share: { percent', 'contradiction'],
  ['a day of closing while open', '  is: closing', '  is: open', 'contradiction', '  closesOn:'],
  [
    'a former platform of today',
    'formerPlatforms: [mitx-online]',
    'formerPlatforms: [edx]',
    'contradiction',
    'formerPlatforms',
  ],
  ['working of a stated figure', '  how: computed\n', '', 'contradiction', '  working: four'],
  ['a price in the summary alone', 'A third of one', 'For $99, a third of one', 'contradiction'],
  [
    'a skill for a course that is not there',
    'skill: algebra, course: LO2x',
    'skill: algebra, course: LO9x',
    'unresolved-reference',
    'course: LO9x',
  ],
  [
    'a skill of a course without source',
    'course: LO2x, sources: [program-page] }',
    'course: LO2x }',
    'wrong-type',
    'skill: algebra',
  ],
  ['a platform twice', 'platforms: [edx]', 'platforms: [edx, edx]', 'repeated-entry'],
  ['a course twice', '    title: Ports and Ships', '    title: How Goods Move', 'repeated-entry', '  - code: LO2x'],
  ['a blank title', 'title: Logistics Basics', "title: ' '", 'text-form'],
  ['a title in quotation marks', 'title: Logistics Basics', 'title: “Logistics Basics”', 'text-form'],
  ['a line break in a title', 'title: Logistics Basics', 'title: "Logistics\\nBasics"', 'text-form'],
  ['a word wider than a page', 'title: Logistics Basics', `title: ${'L'.repeat(5000)}`, 'text-form'],
  ['a title with a picture in it', 'title: Logistics Basics', 'title: Logistics 🚢', 'text-form'],
  ['a title with a sign of no font', 'title: Logistics Basics', 'title: Logistics → Basics', 'text-form'],
  ['a title in a script of no font', 'title: Logistics Basics', 'title: 物流 Basics', 'text-form'],
  ['a title cut by a remark', 'title: Logistics Basics', 'title: C #1 Logistics', 'text-cut'],
  [
    'Spanish words of a program in English',
    'languages: [en]',
    'languages: [en]\ninItsLanguage:\n  summary: Un programa.\n  title: Lo que consta\n  text: [Para quien lleva el almacén.]',
    'own-language',
    'inItsLanguage:',
  ],
  [
    'Spanish words of a program in French',
    'languages: [en]',
    'languages: [fr]\ninItsLanguage:\n  summary: Un programa.\n  title: Lo que consta\n  text: [Para quien lleva el almacén.]',
    'own-language',
    'inItsLanguage:',
  ],
  [
    'a sentence in Spanish without end',
    'languages: [en]',
    `languages: [es]\ninItsLanguage:\n  summary: Un programa.\n  title: Lo que consta\n  text: [Para quien lleva${' el almacén'.repeat(20)}.]`,
    'own-language',
    'inItsLanguage:',
  ],
  ['NUL', 'title: Logistics', 'title: Logis\0tics', 'character-not-allowed'],
  ['direction of writing', 'title: Logistics', 'title: \u202eLogistics', 'character-not-allowed'],
  ['no width', 'title: Logistics', 'title: Logis\u200btics', 'character-not-allowed'],
  ['a space that does not break', '  hoursPerWeek', '\u00a0 hoursPerWeek', 'character-not-allowed'],
  ['a Cyrillic letter', 'title: Logistics', 'title: Lоgistics', 'character-not-allowed'],
  ['the wrong encoding', 'unit: School', 'unit: Ã‰cole', 'character-not-allowed'],
  ['a lone carriage return', 'unit: School', 'unit: \rSchool', 'character-not-allowed'],
  ['half of two versions', 'unit: School of Logistics', '<<<<<<< HEAD\nunit: School of Logistics', 'conflict-marker'],
  ['brackets without end', 'skills: [planning stock]', `skills: ${'['.repeat(900)}`, 'nested-too-deep'],
  ...['https://user:pw@times.example/x', 'https://www.еdx.org/x', 'https://xn--edx-5cd.org/', 'http://127.0.0.1/'].map(
    (url): Fault => [
      url,
      'https://times.example/ports',
      url,
      url.includes('е') ? 'character-not-allowed' : 'url-format',
    ],
  ),
  ...[
    'http://localhost/x',
    'https:///x',
    'https://https://times.example/',
    'https://example.com/',
    'HTTPS://T.EXAMPLE',
  ].map((url): Fault => [url, 'https://times.example/ports', url, 'url-format']),
  ['a quote never closed', 'title: Logistics Basics', 'title: "Logistics Basics', 'yaml-syntax'],
  [
    'a stray line of hyphens',
    'skills: [planning stock]',
    '---\nskills: [planning stock]',
    'front-matter-unclosed',
    '---\nskills',
  ],
  ['no space after a colon', 'title: Logistics Basics', 'title:Logistics Basics', 'yaml-syntax'],
  ['one space too many', '  evidence: stated', '   evidence: stated', 'yaml-syntax'],
  ['a former name of its own', 'formerSlugs: [example-logistics]', 'formerSlugs: [example-basics]', 'former-name'],
];

const ofText: readonly Fault[] = [
  ['no space after the signs', '## Who', '##Who', 'body-not-as-written'],
  ['a space before the address', '[the list](/programs)', '[the list] (/programs)', 'body-not-as-written'],
  ['a link without words', '[the list](/programs)', '[](/programs)', 'body-not-as-written'],
  ['a citation with a space', '[^program-page]\n\n##', '[^program page]\n\n##', 'body-not-as-written'],
  ['a citation without its sign', '[^program-page]\n\n##', '[program-page]\n\n##', 'body-not-as-written', 'hard.['],
  ['a range struck through', 'People who plan.', 'From May~June to July~August.', 'body-not-as-written'],
  ['a table without a head', 'People who plan.', '| a | b |\n| c | d |', 'body-not-as-written'],
  [
    'a row with a cell too many',
    'People who plan.',
    '| a | b |\n|---|---|\n| c | d | e |',
    'body-not-as-written',
    '| c | d | e |',
  ],
  ['a block that does not end', 'People who plan.', '```\nPeople', 'body-not-as-written'],
  ['a code for a character', 'People who plan.', 'A&nbsp;B.', 'body-not-as-written'],
  [
    'a second front matter',
    'People who plan. See [the list](/programs).',
    '---\ntitle: x\n---',
    'body-not-as-written',
    'title: x',
  ],
  ['a password in a link', '(/programs)', '(https://a:b@x.example/)', 'url-format'],
  ['a price in another shape', 'People who plan.', 'It costs CHF 1200.', 'body-figure-uncited'],
  ['a figure in Spanish', 'People who plan.', 'Son 12 semanas.', 'body-figure-uncited'],
  ['a sign behind the price', 'People who plan.', 'It costs 1.350 €.', 'body-figure-uncited'],
];

const ofDegree: readonly Fault[] = [
  ['a sum of a degree', '  amount: 18000', '  amount: 28000', 'working-sum', '  working:'],
  ['a price per credit that cannot be', '{ amount: 200,', '{ amount: 2000,', 'figure-unusual'],
  ['a median of nobody knows how many', '      people: 224\n', '', 'missing-property', "    - cip: '52.02'"],
  ['a median of nobody knows when', '      graduated: 2017/2019\n', '', 'missing-property', "    - cip: '52.02'"],
  ['a median without its years after', '      yearsAfter: 4\n', '', 'missing-property', "    - cip: '52.02'"],
  ['years after that nobody measures', '      yearsAfter: 4', '      yearsAfter: 3', 'not-allowed'],
  [
    'years after that do not fit',
    '      graduated: 2017/2019',
    '      graduated: 2016/2018',
    'contradiction',
    '      yearsAfter: 4',
  ],
  ['a median with a digit too many', '      median: 151900', '      median: 1519000', 'figure-unusual'],
  ['a code without its quotes', "    - cip: '52.02'", '    - cip: 52.02', 'wrong-type'],
  [
    'a subject measured twice',
    '      yearsAfter: 1\n      graduated: 2018/2020',
    '      yearsAfter: 4\n      graduated: 2016/2017',
    'repeated-entry',
    "    - cip: '52.02'\n      subject: Business Administration\n      match: uncertain\n      yearsAfter: 4\n      graduated: 2016/2017",
  ],
  [
    'a code that its earnings are not of',
    "codes: { cip: ['52.0203', '30.7101'], match: uncertain",
    "codes: { cip: ['52.0301', '30.7101'], match: uncertain",
    'contradiction',
    "    - cip: '52.02'",
  ],
  [
    'a surer match than that of its earnings',
    "codes: { cip: ['52.0203', '30.7101'], match: uncertain",
    "codes: { cip: ['52.0203', '30.7101'], match: likely",
    'contradiction',
    '      match: uncertain',
  ],
  ['a code with a digit too few', "'30.7101'", "'30.710'", 'not-allowed', 'codes: {'],
  ['part time faster than full time', '{ months: 36,', '{ months: 12,', 'part-exceeds-whole'],
];

const name = 'programs/example-basics.md';

async function refuse(file: string, [, from, to, code, blamed]: Fault): Promise<void> {
  const before = annotatedTree[file] ?? '';
  expect(before).toContain(from);
  const after = before.replace(from, () => to);
  const [first = ''] = to.split('\n').filter((line) => !from.includes(line));
  const wanted = blamed ?? (first || to);
  const line = after.slice(0, after.indexOf(wanted)).split('\n').length;
  const { diagnostics, catalog } = await contentTree({ ...annotatedTree, [file]: after });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map((error) => `${error.code} ${error.file} ${error.place?.line}`)).toContain(
    `${code} content/${file} ${line}`,
  );
  expect(catalog).toBeUndefined();
}

test('without a fault nothing is said', async () => {
  expect((await contentTree(annotatedTree)).diagnostics).toEqual([]);
});

test.for(ofProgram)('%s', (fault) => refuse(name, fault));
test.for(ofText)('%s in a text', (fault) => refuse(name, fault));
test.for(ofDegree)('%s', (fault) => refuse('degrees/example-master.md', fault));

test('US earnings of a university elsewhere are refused', async () => {
  const university = 'institutions/example-university.md';
  const elsewhere = (annotatedTree[university] ?? '').replace('country: US', 'country: GB');
  const { diagnostics } = await contentTree({ ...annotatedTree, [university]: elsewhere });
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'contradiction content/degrees/example-master.md',
  ]);
});

const profile = annotatedTree[name] ?? '';

test('an unusual figure stands when it says why', async () => {
  const text = profile.replace(
    '    - amount: 1000',
    '    - amount: 10000\n      unusual: A price for firms, as the page says.',
  );
  expect((await contentTree({ ...annotatedTree, [name]: text })).diagnostics).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './content-tree';
import { contentFolder } from './real-catalog';
import { soundTree } from './sound-tree';

const manual = readFileSync(join(contentFolder, 'README.md'), 'utf8');
const from = manual.indexOf('## A program, property by property');

/** The profile of the manual that has every property of a program, with a text. */
const annotatedProfile = `${/```yaml\n(---\n[\s\S]*?\n---\n)```/.exec(manual.slice(from))?.[1] ?? ''}
The exam is hard.[^program-page]

## Who it suits

People who plan. See [the list](/programs).
`;

const degree = `---
title: Master of Logistics
institution: example-university
field: supply-chain
summary: A degree of 90 ECTS on campus.
tuition:
  amount: 18000
  currency: EUR
  how: computed
  working: 90 ECTS × €200
  asOf: 2026
  sources: [fees]
tuitionPerUnit:
  - { amount: 200, currency: EUR, unit: ECTS, asOf: 2026, sources: [fees] }
duration: { months: 18, sources: [fees] }
partTimeDuration: { months: 36, sources: [fees] }
credits: { amount: 90, system: ects, unit: ECTS, sources: [fees] }
codes: { cip: ['52.0203', '30.7101'], match: uncertain, sources: [fees] }
earnings:
  sources: [fees]
  medians:
    - cip: '52.02'
      subject: Business Administration
      match: uncertain
      yearsAfter: 4
      graduated: 2017/2019
      median: 151900
      dollarsOf: 2024
      people: 224
      asOf: 2022/2023
      sources: [fees]
    - cip: '52.02'
      subject: Business Administration
      match: uncertain
      yearsAfter: 1
      graduated: 2018/2020
      median: 110500
      dollarsOf: 2022
      people: 340
      asOf: 2020/2021
      sources: [fees]
lastVerified: 2026-11-01
lastChanged: 2026-11-01
sources:
  fees:
    title: Fees
    publisher: Example University
    url: https://example.edu/fees
    asOf: 2026
    kind: university
---
`;

/** That profile with the records it names: nothing in it is wrong. */
export const annotatedTree: Tree & Readonly<Record<string, string>> = {
  'institutions/example-university.md': String(soundTree['institutions/mit.md']),
  'fields/supply-chain.md': String(soundTree['fields/supply-chain.md']),
  'fields/business-management.md': String(soundTree['fields/business-management.md']),
  'degrees/example-master.md': degree,
  'programs/example-basics.md': annotatedProfile,
};

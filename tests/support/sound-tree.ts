import { parse } from 'yaml';
import { digestFacts } from '#lib/content/read/snapshot';
import type { Tree } from './content-tree';

/** How the front matter of every record ends. */
export const checked = 'lastVerified: 2026-11-01\nlastChanged: 2026-11-01\n';

const sources = `sources:
  faq:
    title: Frequently asked questions
    publisher: MIT
    url: https://scm.example.edu/faq
    kind: primary
`;

/** Front matter of a program without mistakes, without its fences. */
export const soundProgram = `title: Supply Chain Basics
institution: mit
field: supply-chain
platforms: [edx]
languages: [en]
summary: Five graduate courses and an exam.
status:
  is: open
  evidence: stated
  asOf: 2025-05
  sources: [faq]
${checked}${sources}`;

const blocksOf = (lines: string): string[] => lines.split(/\n(?=[^\s-])/).filter(Boolean);
const nameOf = (block: string): string => /^[^\s:]+/.exec(block)?.[0] ?? '';

/** Front matter without the properties that `lines` names. */
export function without(frontMatter: string, lines: string): string {
  const names = new Set(blocksOf(lines).map(nameOf));
  const kept = blocksOf(frontMatter).filter((block) => !names.has(nameOf(block)));
  return kept.map((block) => `${block.trimEnd()}\n`).join('');
}

/** Front matter with lines replaced or added: each property that `lines` names takes the place of the one before. */
const amend = (frontMatter: string, lines: string): string =>
  `${lines && `${lines.trimEnd()}\n`}${without(frontMatter, lines)}`;

/** A whole file from its front matter and its text. */
export const page = (frontMatter: string, text = ''): string => `---\n${frontMatter}---\n${text && `\n${text}\n`}`;

/** A program that differs from the sound one in some properties and has some text. */
export const program = (lines = '', text = ''): string => page(amend(soundProgram, lines), text);

/** The records around a program: two programs, a degree, a university, two fields. */
export const soundTree: Tree = {
  'institutions/mit.md': page(`name: Massachusetts Institute of Technology\nshort: MIT\ncountry: US\n${checked}`),
  'fields/supply-chain.md': page(`title: Supply chain\nsummary: Moving goods.\n${checked}`),
  'fields/business-management.md': page(`title: Business and management\nsummary: Running firms.\n${checked}`),
  'degrees/mit-supply-chain.md': page(
    `title: Master in Supply Chain Management\ninstitution: mit\nfield: supply-chain\nsummary: Ten months on campus.\n${checked}sources: {}\n`,
  ),
  'programs/business-basics.md': page(amend(soundProgram, 'title: Business Basics')),
  'programs/sample.md': page(soundProgram),
  'snapshot.json': JSON.stringify({
    takenOn: '2026-10-01',
    records: { 'programs/sample': digestFacts(parse(soundProgram)) },
  }),
};

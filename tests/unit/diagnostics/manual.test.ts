import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '#lib/content/kinds';
import type { SamplePart } from '#lib/diagnostics/code-entry';
import { diagnosticCodes } from '#lib/diagnostics/codes';
import { liveFigureNames } from '#lib/domain/live-figure';
import { programSchema } from '#lib/domain/program';
import { sourceSchema } from '#lib/domain/source';
import { contentTree } from '../../support/content-tree';
import { soundTree } from '../../support/sound-tree';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../content', name), 'utf8');
const manual = read('README.md');
const messages = read('MESSAGES.md');

const languages: Record<SamplePart, string> = {
  'front matter': 'yaml',
  opening: 'yaml',
  closing: 'yaml',
  body: 'markdown',
  'file name': 'text',
  size: 'text',
  snapshot: 'json',
  'text of the site': 'yaml',
};

/** The section that explains a code. */
function sectionOf(code: string): string {
  const start = messages.indexOf(`\n### \`${code}\`\n`);
  const end = messages.slice(start + 1).search(/\n### `/);
  return start === -1 ? '' : messages.slice(start, end === -1 ? undefined : start + 1 + end);
}

test.each(Object.entries(diagnosticCodes))('MESSAGES.md explains %s with its samples', (code, entry) => {
  const section = sectionOf(code);
  const block = (text: string): string => `\`\`\`${languages[entry.sample.part ?? 'front matter']}\n${text}\n\`\`\``;
  expect(section.replaceAll(/\s+/g, ' ')).toContain(
    `**${entry.title}.** ${entry.severity === 'warning' ? 'A warning. ' : ''}${entry.meaning} `,
  );
  expect(section).toContain(`Bad:\n\n${block(entry.sample.bad)}\n`);
  expect(section).toContain(`Mended:\n\n${block(entry.sample.mended)}\n`);
});

test('MESSAGES.md explains each code once, in order, and no other', () => {
  const explained = [...messages.matchAll(/^### `([a-z0-9-]+)`$/gm)].map(([, code]) => code);
  expect(explained).toEqual(Object.keys(diagnosticCodes));
});

test('the manual leads to the messages, and they lead back', () => {
  expect(manual).toContain('](MESSAGES.md)');
  expect(messages).toContain('](README.md)');
});

/** The annotated profile: the first block of front matter below its heading. */
function annotatedProfile(): string {
  const from = manual.indexOf('## A program, property by property');
  return /```yaml\n(---\n[\s\S]*?\n---\n)```/.exec(manual.slice(from))?.[1] ?? '';
}

test('the annotated profile is sound', async () => {
  const files = {
    'institutions/example-university.md': soundTree['institutions/mit.md'] ?? '',
    'fields/supply-chain.md': soundTree['fields/supply-chain.md'] ?? '',
    'fields/business-management.md': soundTree['fields/business-management.md'] ?? '',
    'degrees/example-master.md': String(soundTree['degrees/mit-supply-chain.md']).replace(
      ': mit',
      ': example-university',
    ),
  };
  const { catalog, diagnostics } = await contentTree({ ...files, 'programs/example.md': annotatedProfile() });
  expect(diagnostics).toEqual([]);
  expect(catalog?.programs[0]?.title).toBe('Logistics Basics');
});

test.each(Object.keys(programSchema.shape))('the annotated profile shows %s', (name) => {
  expect(annotatedProfile()).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
});

test.each(Object.keys(sourceSchema.shape))('the manual explains %s of a source', (name) => {
  expect(manual.slice(manual.indexOf('\n## Sources'), manual.indexOf('\n## The text'))).toContain(`| \`${name}\``);
});

const others = Object.entries(kinds).filter(([kind]) => kind !== 'programs');

test.each(others)('the manual explains every property of %s', (kind, { schema }) => {
  const start = manual.indexOf(`\`${kind}/<name>.md\``);
  const section = manual.slice(start, start + manual.slice(start).search(/\n##+ /));
  const missing = Object.keys(schema.shape).filter((name) => !section.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

test.each(liveFigureNames)('the manual names the live figure %s', (name) => {
  expect(manual).toContain(`\`${name}\``);
});

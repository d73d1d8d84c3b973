import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '#lib/cli/build-stamp';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(root, 'content', 'programs'), { recursive: true });
  writeFileSync(join(root, 'content', 'programs', 'a.md'), 'one');
  writeFileSync(join(root, 'README.md'), 'read me');
});

describe('fingerprint', () => {
  it('stays when nothing changed, and when a file no build is made of did', () => {
    const before = fingerprint(root, []);
    writeFileSync(join(root, 'README.md'), 'changed');
    expect(fingerprint(root, [])).toBe(before);
  });

  const changes: Record<string, () => void> = {
    'a file was changed': () => writeFileSync(join(root, 'content', 'programs', 'a.md'), 'two'),
    'a file was added': () => writeFileSync(join(root, 'content', 'b.md'), ''),
    'a file was renamed': () =>
      renameSync(join(root, 'content', 'programs', 'a.md'), join(root, 'content', 'programs', 'b.md')),
    'a file was removed': () => rmSync(join(root, 'content', 'programs', 'a.md')),
    'a configuration file appeared': () => writeFileSync(join(root, 'proxy.ts'), ''),
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`changes when ${name}`, () => {
      const before = fingerprint(root, []);
      change();
      expect(fingerprint(root, [])).not.toBe(before);
    });
  }

  it('changes with the settings written into a build', () => {
    expect(fingerprint(root, ['http://a', 'http://b'])).not.toBe(fingerprint(root, ['http://a', 'http://c']));
  });
});

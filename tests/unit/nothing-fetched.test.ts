import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|css|svg)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

/** What asks another machine, or lets a browser ask one. */
const asking =
  /\bfetch\(|next\/font\/google|\bnew (WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon|\bhttps?\.(get|request)\(|\b(net|tls)\.connect\(|@import\s+(url\()?['"]?(https?:)?\/\/|url\(\s*['"]?(https?:)?\/\/|<(script|img|link|iframe|source)\b[^>]*\b(src|href)="(https?:)?\/\//;

/** The command that asks whether linked pages still answer, and the script that fetches pages of its own site. */
const mayAsk = ['lib/links/ask.ts', 'lib/live/browser/live.ts'];

test('no file of the site asks another machine for anything, at build or at run', () => {
  const files = [...['app', 'components', 'lib', 'public'].flatMap(filesOf), 'proxy.ts', 'next.config.ts'];
  const found = files.filter((file) => asking.test(readFileSync(join(root, file), 'utf8')));
  expect(found.sort()).toEqual(mayAsk);
});

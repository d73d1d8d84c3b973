import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the content with its programs repeated under new names until there are `count` of them. */
export function manyPrograms(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'steppingstone-content-'));
  cpSync('content', root, { recursive: true });
  const folder = join(root, 'programs');
  const originals = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  for (let made = originals.length; made < count; made += 1) {
    const original = originals[made % originals.length];
    if (!original) break;
    const copy = Math.floor(made / originals.length) + 1;
    const text = original.text.replace(
      /^title: *(['"]?)(.*)\1$/m,
      (_, quote: string, title: string) => `title: ${quote}${title} ${copy}${quote}`,
    );
    writeFileSync(join(folder, original.name.replace(/\.md$/, `-${copy}.md`)), text);
  }
  return root;
}

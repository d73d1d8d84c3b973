import { parseArgs } from 'node:util';
import { checkInThreads } from '#lib/content/check/threads/check-in-threads';
import { loadCatalog } from '#lib/content/load';
import { writeSnapshot } from '#lib/content/read/snapshot';
import { writeSchemas } from '#lib/content/schemas';
import { openStore } from '#lib/content/store/store';
import { checkStandings } from '#lib/coverage/due';
import { annotate } from '#lib/diagnostics/annotate';
import { renderReport } from '#lib/diagnostics/render';
import { buildDay } from '#lib/site/build-day';
import { contentRoot } from '#lib/site/config';

const { values } = parseArgs({
  options: { snapshot: { type: 'boolean', default: false }, schemas: { type: 'boolean', default: false } },
});
const today = buildDay();

if (values.schemas) {
  await writeSchemas(contentRoot);
  console.log('✔ content/schemas holds what front matter may be, for editors’ programs.');
}

const { catalog, diagnostics, digests, files } = await loadCatalog({
  root: contentRoot,
  today,
  store: openStore(process.cwd()),
  checkMany: checkInThreads,
});

const count = (number: number, plural: string): string => `${number} ${number === 1 ? plural.slice(0, -1) : plural}`;

const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
const report = renderReport(diagnostics, { files, color });
if (report) console.log(`${report}\n`);
if (process.env.CI || process.env.GITHUB_ACTIONS) {
  for (const diagnostic of diagnostics) console.log(annotate(diagnostic));
}
if (catalog) {
  const records = Object.entries(catalog).map(([kind, { length }]) => count(length, kind));
  const warnings = diagnostics.length > 0 ? `, ${count(diagnostics.length, 'warnings')}` : '';
  console.log(`✔ ${count(files, 'content files')}: ${records.join(', ')}${warnings}`);
  const overdue = checkStandings(catalog, today).filter((standing) => standing.overdue > 0);
  if (overdue.length > 0) {
    const kinds = overdue.map(({ kind, overdue: number }) => `${kind} of ${count(number, 'records')}`);
    console.log(`  Due for a new look on ${today}: ${kinds.join(', ')}. The page /wanted names them.`);
  }
  if (values.snapshot) {
    await writeSnapshot(contentRoot, today, digests);
    console.log(`✔ content/snapshot.json holds the facts of ${today}.`);
  }
} else {
  process.exitCode = 1;
}

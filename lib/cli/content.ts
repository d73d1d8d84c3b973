import { join } from 'node:path';
import { loadCatalog } from '#lib/content/load';
import { annotate } from '#lib/diagnostics/annotate';
import { renderReport } from '#lib/diagnostics/render';

const root = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
const today = new Date().toISOString().slice(0, 10);
const { catalog, diagnostics, files } = await loadCatalog({ root, today });

const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
if (diagnostics.length > 0) console.log(renderReport(diagnostics, { files, color }));
if (process.env.CI || process.env.GITHUB_ACTIONS) {
  for (const diagnostic of diagnostics) console.log(annotate(diagnostic));
}
if (catalog) {
  const warnings = diagnostics.length;
  const counts = Object.entries(catalog).map(([kind, records]) => `${records.length} ${kind}`);
  const also = warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '';
  console.log(`✔ ${files} content files: ${counts.join(', ')}${also}`);
} else {
  process.exitCode = 1;
}

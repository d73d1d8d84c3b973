import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf } from '#lib/audit/figures';
import { renderAudit } from '#lib/audit/render';
import { sampleOf } from '#lib/audit/sample';
import { describeSheet, drawSheet, sheetCsv } from '#lib/audit/sheet';
import { sheetHtml } from '#lib/audit/sheet-html';
import { loadCatalog } from '#lib/content/load';
import { buildDay } from '#lib/site/build-day';
import { contentRoot } from '#lib/site/config';
import { SettingError } from '#lib/site/setting-error';

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new SettingError(`--${name} must be a whole number from 1 to 999,999,999, found "${text}".`);
}

const writers = { csv: sheetCsv, html: sheetHtml };

function readArguments() {
  try {
    return parseArgs({
      options: {
        sample: { type: 'string', default: '40' },
        seed: { type: 'string', default: '1' },
        'as-seen': { type: 'boolean', default: false },
        format: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error));
  }
}

const values = readArguments();
const size = wholeNumber('sample', values.sample);
const seed = wholeNumber('seed', values.seed);
const { 'as-seen': isAsSeen, format = 'csv', out } = values;
if (!isAsSeen && (values.format ?? out) !== undefined) throw new SettingError('--format and --out need --as-seen.');
if (format !== 'csv' && format !== 'html') throw new SettingError(`--format must be csv or html, found "${format}".`);
const { catalog } = await loadCatalog({ root: contentRoot, today: buildDay() });
if (!catalog) throw new SettingError('The content has errors: see `npm run content`.');
if (isAsSeen) {
  const sheet = drawSheet(catalog, size, seed);
  if (out === undefined) {
    process.stdout.write(writers[format](sheet));
  } else {
    await mkdir(out, { recursive: true });
    for (const [ending, write] of Object.entries(writers)) {
      const file = join(out, `audit-${seed}.${ending}`);
      await writeFile(file, write(sheet));
      console.log(file);
    }
    console.log(`${describeSheet(sheet)}.`);
  }
} else {
  const figures = figuresOf(catalog);
  console.log(renderAudit(sampleOf(figures, size, seed), figures.length));
}

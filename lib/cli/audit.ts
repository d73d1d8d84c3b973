import { parseArgs } from 'node:util';
import { figuresOf } from '#lib/audit/figures';
import { renderAudit } from '#lib/audit/render';
import { sampleOf } from '#lib/audit/sample';
import { loadCatalog } from '#lib/content/load';
import { contentRoot } from '#lib/site/config';
import { SettingError } from '#lib/site/setting-error';

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new SettingError(`--${name} must be a whole number, found "${text}".`);
}

const { values } = parseArgs({
  options: { sample: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const size = wholeNumber('sample', values.sample);
const seed = wholeNumber('seed', values.seed);
const { catalog } = await loadCatalog({ root: contentRoot, today: new Date().toISOString().slice(0, 10) });
if (!catalog) throw new SettingError('The content has errors: see `npm run content`.');
const figures = figuresOf(catalog);
console.log(renderAudit(sampleOf(figures, size, seed), figures.length));

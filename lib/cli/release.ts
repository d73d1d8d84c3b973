import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '#lib/content/load';
import { releaseFile } from '#lib/export/release/files';
import { releaseFiles } from '#lib/export/release/list';
import { buildDay } from '#lib/site/build-day';
import { contentRoot } from '#lib/site/config';
import { SettingError } from '#lib/site/setting-error';

const [folder = 'release'] = process.argv.slice(2);
if (!process.env.SITE_URL)
  throw new SettingError('SITE_URL is not set: the files would name this machine as their address.');
const { catalog } = await loadCatalog({ root: contentRoot, today: buildDay() });
if (!catalog) throw new SettingError('The content has errors: see `npm run content`.');
mkdirSync(folder, { recursive: true });
for (const { path } of releaseFiles) {
  const file = await releaseFile(catalog, path);
  if (!file) continue;
  writeFileSync(join(folder, file.name), file.bytes);
  console.log(join(folder, file.name));
}

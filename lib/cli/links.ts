import { loadCatalog } from '#lib/content/load';
import { openLines } from '#lib/content/read/lines';
import { addressesOf } from '#lib/links/addresses';
import { checkAddresses, politely } from '#lib/links/check';
import { noneReached } from '#lib/links/outcome';
import { renderLinks } from '#lib/links/render';
import { buildDay } from '#lib/site/build-day';
import { contentRoot, repositoryUrl } from '#lib/site/config';
import { SettingError } from '#lib/site/setting-error';

const today = buildDay();
const { catalog } = await loadCatalog({ root: contentRoot, today });
if (!catalog) throw new SettingError('The content has errors: see `npm run content`.');
const addresses = addressesOf(catalog, await openLines(contentRoot));
// The report alone goes to standard output, so that it can be kept as a file.
console.error(`Asking ${addresses.length} addresses, no site more than once a second …`);
const outcomes = await checkAddresses(
  addresses.map(({ url }) => url),
  { ...politely, userAgent: `Steppingstone-link-check/1.0 (+${repositoryUrl})` },
);
if (noneReached(outcomes)) throw new SettingError('No site answered at all: is there a connection to the internet?');
const findings = addresses.flatMap((address, index) => {
  const outcome = outcomes[index];
  return outcome ? [{ address, outcome }] : [];
});
console.log(renderLinks(findings, today));

import { getCatalog } from '#lib/content/index';
import { dataText } from '#lib/export/data-files';
import { releaseFile } from '#lib/export/release/files';
import { respond } from '#lib/export/respond';
import { contentRoot } from '#lib/site/config';
import { findRecord } from '#lib/site/find-record';
import { readRemoved, removedInWords } from '#lib/site/removed-records';
import { routes } from '#lib/site/routes';

interface Context {
  params: Promise<{ path: string[] }>;
}

export async function GET(_request: Request, { params }: Context) {
  const { path } = await params;
  const catalog = await getCatalog();
  const found = dataText(catalog, path.join('/')) ?? (await releaseFile(catalog, path.join('/')));
  if (found) return respond(found);
  const { movedTo } = findRecord(catalog, path[0] ?? '', path[1] ?? '');
  if (movedTo) return new Response(null, { status: 308, headers: { Location: routes.dataFile(movedTo.slice(1)) } });
  const removed = readRemoved(contentRoot).get(path.join('/').replace(/\.(json|csv)$/, ''));
  if (removed) return new Response(removedInWords(removed), { status: 410 });
  return new Response('There is no such file. See /data.', { status: 404 });
}

import { getCatalog } from '#lib/content/index';
import { dataText } from '#lib/export/data-files';
import { respond } from '#lib/export/respond';

interface Context {
  params: Promise<{ path: string[] }>;
}

export async function GET(_request: Request, { params }: Context) {
  const { path } = await params;
  const found = dataText(await getCatalog(), path.join('/'));
  return found ? respond(found) : new Response('There is no such file. See /data.', { status: 404 });
}

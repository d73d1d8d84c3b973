import { getCatalog } from '#lib/content/index';
import { dataFiles } from '#lib/export/data-files';

interface Context {
  params: Promise<{ path: string[] }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = dataFiles(await getCatalog());
  return [...files.keys()].map((path) => ({ path: path.split('/') }));
}

export async function GET(_: Request, { params }: Context) {
  const { path } = await params;
  const file = dataFiles(await getCatalog()).get(path.join('/'));
  if (!file) return new Response('There is no such file. See /data.', { status: 404 });
  return new Response(file.text(), { headers: { 'Content-Type': file.type } });
}

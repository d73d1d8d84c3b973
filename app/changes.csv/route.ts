import { getCatalog } from '#lib/content/index';
import { changesAnswer } from '#lib/export/page-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(changesAnswer(await getCatalog(), paramsOf(request), 'csv'));
}

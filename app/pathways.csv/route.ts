import { getCatalog } from '#lib/content/index';
import { pathwaysAnswer } from '#lib/export/page-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(pathwaysAnswer(await getCatalog(), paramsOf(request), 'csv'));
}

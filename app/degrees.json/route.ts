import { getCatalog } from '#lib/content/index';
import { degreesAnswer } from '#lib/export/page-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(degreesAnswer(await getCatalog(), paramsOf(request), 'json'));
}

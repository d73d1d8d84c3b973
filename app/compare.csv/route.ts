import { getCatalog } from '#lib/content/index';
import { compareAnswer } from '#lib/export/page-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(compareAnswer(await getCatalog(), paramsOf(request), 'csv'));
}

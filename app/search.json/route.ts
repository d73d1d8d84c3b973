import { getCatalog } from '#lib/content/index';
import { paramsOf, respond } from '#lib/export/respond';
import { searchAnswer } from '#lib/export/search-data';

export async function GET(request: Request) {
  return respond(searchAnswer(await getCatalog(), paramsOf(request), 'json'));
}

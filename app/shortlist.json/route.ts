import { getCatalog } from '#lib/content/index';
import { paramsOf, respond } from '#lib/export/respond';
import { shortlistAnswer } from '#lib/export/shortlist-data';

export async function GET(request: Request) {
  return respond(shortlistAnswer(await getCatalog(), paramsOf(request), 'json'));
}

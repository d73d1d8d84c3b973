import { getCatalog } from '#lib/content/index';
import { matchAnswer } from '#lib/export/match-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(matchAnswer(await getCatalog(), paramsOf(request), 'json'));
}

import { getCatalog } from '#lib/content/index';
import { programsAnswer } from '#lib/export/page-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(programsAnswer(await getCatalog(), paramsOf(request), 'json'));
}

import { getCatalog } from '#lib/content/index';
import { programsAnswer } from '#lib/export/answers';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(request, programsAnswer(await getCatalog(), paramsOf(request), 'csv'));
}

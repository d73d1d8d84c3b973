import { getCatalog } from '#lib/content/index';
import { planAnswer } from '#lib/export/plan-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(planAnswer(await getCatalog(), paramsOf(request), 'csv'));
}

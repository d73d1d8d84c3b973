import { getCatalog } from '#lib/content/index';
import { planCalendarAnswer } from '#lib/export/plan-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  const found = planCalendarAnswer(await getCatalog(), paramsOf(request));
  return found ? respond(found) : new Response('There is no plan at this address. See /plan.', { status: 404 });
}

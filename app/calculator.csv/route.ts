import { getCatalog } from '#lib/content/index';
import { calculatorAnswer } from '#lib/export/calculator-data';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(calculatorAnswer(await getCatalog(), paramsOf(request), 'csv'));
}

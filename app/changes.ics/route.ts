import { getCatalog } from '#lib/content/index';
import { changesCalendar } from '#lib/export/changes-calendar';
import { paramsOf, respond } from '#lib/export/respond';

export async function GET(request: Request) {
  return respond(changesCalendar(await getCatalog(), paramsOf(request)));
}

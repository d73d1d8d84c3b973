import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { planChoices } from './choices';
import { lackingFigures } from './loads';
import { answerRequest, defaultStart, readRequest, requestToSearch } from './request';

/** What the page shows at an address. */
export function planPage(catalog: Catalog, params: AddressParams) {
  const request = readRequest(catalog, params);
  const { program } = request;
  const { weeks, hours } = program ? lackingFigures(program) : { weeks: [], hours: [] };
  return {
    request,
    answer: answerRequest(request),
    search: requestToSearch(request),
    choices: planChoices(catalog),
    /** Which figures the visitor is asked for. */
    lacking: { weeks: weeks.length > 0, hours: hours.length > 0 },
    usualStart: defaultStart(catalog),
  };
}

export type PlanPage = Readonly<ReturnType<typeof planPage>>;

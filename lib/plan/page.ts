import type { Catalog } from '#lib/domain/catalog';
import { standingAfter } from '#lib/lasting/lasting';
import type { AddressParams } from '#lib/site/address-params';
import { planChoices } from './choices';
import { planClocks } from './clocks';
import { lackingFigures } from './loads';
import { answerRequest, defaultStart, readRequest, requestToSearch } from './request';
import { weeksPerMonth } from './weeks';

/** What the page shows at an address. */
export function planPage(catalog: Catalog, params: AddressParams) {
  const request = readRequest(catalog, params);
  const { program } = request;
  const answer = answerRequest(request);
  const months = answer.is === 'plan' ? Math.ceil(answer.plan.weeks.most / weeksPerMonth) : 0;
  const { weeks, hours } = program ? lackingFigures(program) : { weeks: [], hours: [] };
  return {
    request,
    answer,
    /** Times that the rules set, laid over the plan. */
    clocks: program && answer.is === 'plan' ? planClocks(catalog.terms, program, answer.plan) : [],
    /** How long the plan takes at its latest, and how many programs stood so long. */
    lasting: { months, share: months > 0 ? standingAfter(catalog.programs, months)?.share : undefined },
    search: requestToSearch(request),
    choices: planChoices(catalog),
    /** Which figures the visitor is asked for. */
    lacking: { weeks: weeks.length > 0, hours: hours.length > 0 },
    usualStart: defaultStart(catalog),
  };
}

export type PlanPage = Readonly<ReturnType<typeof planPage>>;

import type { Degree } from '#lib/domain/degree';
import type { Institution } from '#lib/domain/institution';
import type { CreditPathway } from '#lib/domain/pathway';
import { withSources } from './cite';
import { priceFact, quantityFact } from './figure';
import { baseOf, type Shelf, type SoundFile } from './record';

/** A degree whose list of pathways is still open: programs are linked after degrees. */
export type OpenDegree = Degree & { readonly accepts: CreditPathway[] };

export function buildDegree(file: SoundFile<'degrees'>, institutions: Shelf<Institution>): OpenDegree {
  const { base, cite } = baseOf(file);
  const { data } = file;
  const absence = { lookedOn: data.lastVerified };
  const { credits, delivery, admission, transferLimit, status } = data;
  return {
    ...data,
    ...base,
    institution: institutions.get(data.institution),
    tuition: priceFact(data.tuition, cite, absence),
    tuitionAfterProgram: priceFact(data.tuitionAfterProgram, cite, absence),
    tuitionPerUnit: data.tuitionPerUnit.map((price) => ({ unit: price.unit, price: priceFact(price, cite, absence) })),
    duration: quantityFact('months', data.duration, cite, absence),
    partTimeDuration: quantityFact('months', data.partTimeDuration, cite, absence),
    credits: credits
      ? {
          state: 'known',
          value: { amount: credits.amount, system: credits.system, unit: credits.unit },
          how: credits.how,
          basis: credits.basis,
          working: credits.working,
          asOf: credits.asOf,
          sources: cite(credits.sources),
          also: [],
        }
      : { state: 'unknown', lookedOn: data.lastVerified },
    delivery: delivery && withSources(delivery, cite),
    admission: admission && withSources(admission, cite),
    transferLimit: transferLimit && withSources(transferLimit, cite),
    status: status && withSources(status, cite),
    notes: data.notes.map((note) => withSources(note, cite)),
    changes: data.changes.map((change) => withSources(change, cite)),
    accepts: [],
  };
}

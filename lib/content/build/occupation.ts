import type { Occupation } from '#lib/domain/occupation';
import { withSources } from './cite';
import { numberFact, priceFact } from './figure';
import { baseOf, type SoundFile } from './record';

export function buildOccupation(file: SoundFile<'occupations'>): Occupation {
  const { base, cite } = baseOf(file);
  const { data } = file;
  const absence = { lookedOn: data.lastVerified };
  return {
    ...data,
    ...base,
    medianPay: priceFact(data.medianPay, cite, absence),
    growth: numberFact('percent', data.growth, cite, absence),
    openings: numberFact('perYear', data.openings, cite, absence),
    entry: data.entry && withSources(data.entry, cite),
    note: data.note && withSources(data.note, cite),
  };
}

import { countries } from '#lib/domain/countries';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';

/** Where a visitor lives, by its code, if they said so; and what of the address could not be used. */
export interface WhereFrom {
  readonly from: string | undefined;
  readonly ignored: readonly IgnoredValue[];
}

/** Where a visitor says they live, as the address has it, and what of the address could not be used. */
export function readWhereFrom(params: AddressParams): WhereFrom {
  const reader = new AddressReader(params);
  const from = reader.choice('from', countries, '') || undefined;
  reader.reportOthers(new Set(['from']));
  return { from, ignored: reader.ignored.entries };
}

import type { AddressParams } from '#lib/site/address-params';

/** What Next hands a page that reads its address. */
export interface AddressProps {
  searchParams: Promise<AddressParams>;
}

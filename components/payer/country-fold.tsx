import { plural } from '#lib/format/plural';
import type { CountryOfPayers } from '#lib/pages/payers';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { Fold } from '../ui/fold';
import { PayerList } from './payer-list';
import { PayerTable } from './payer-table';

interface Props {
  country: CountryOfPayers;
  citations: Citations;
}

/** The payers of a country, folded. Its anchor stands within, so that a link opens it. */
export function CountryFold({ country: { code, country, payers }, citations }: Props) {
  return (
    <Fold title={`${country}: ${plural(payers.length, 'payer')}`}>
      <div id={partAnchor(code.toLowerCase())} className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <PayerTable country={country} payers={payers} citations={citations} />
        <PayerList payers={payers} citations={citations} />
      </div>
    </Fold>
  );
}

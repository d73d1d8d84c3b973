import { currencyInWords } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import type { WaysTable as WaysOfCurrency } from '#lib/ways/field-ways';
import { Fold } from '../ui/fold';
import { WaysTable } from './ways-table';

/** How many ways stand unfolded. */
const shown = 6;

interface Props {
  table: WaysOfCurrency;
  /** Whose ways these are, for the name of the table: "in the country where you live". */
  place: string;
  /** The field, which tells its tables from those of others on one page. */
  field: string;
}

/** The ways of one currency: six, and the rest folded. */
export function CurrencyWays({ table: { currency, ways }, place, field }: Props) {
  const money = currencyInWords(currency);
  const rest = ways.slice(shown);
  const label = [`${field}: ways in`, money, place].filter(Boolean).join(' ');
  return (
    <div>
      <WaysTable
        ways={ways.slice(0, shown)}
        label={label}
        caption={
          <b>
            {rest.length > 0 && `The first ${shown} of `}
            {plural(ways.length, 'way')} in {money}
            {place && `, ${place}`}.
          </b>
        }
      />
      {rest.length > 0 && (
        <Fold title={`${plural(rest.length, 'more way')} in ${money}`}>
          <WaysTable
            ways={rest}
            label={`${label}, continued`}
            caption={<span className="sr-only">{label}, continued</span>}
          />
        </Fold>
      )}
    </div>
  );
}

import { formatList } from '#lib/format/list';
import { currencyInWords } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import type { FieldWays as Ways, WaysPlace } from '#lib/ways/field-ways';
import { RatesNote } from '../form/rates-note';
import { Fold } from '../ui/fold';
import { CurrencyWays } from './currency-ways';
import { OpenWays } from './open-ways';

const placeWords: Record<WaysPlace['is'], string> = {
  anywhere: '',
  home: 'at universities of your country',
  elsewhere: 'at universities elsewhere',
};

/** The ways of one place: the first currency in sight, the others folded. */
function PlaceWays({ place: { is, tables }, field }: { place: WaysPlace; field: string }) {
  const words = placeWords[is];
  const [first, ...others] = tables;
  if (!first) return null;
  const more = others.reduce((sum, { ways }) => sum + ways.length, 0);
  return (
    <div>
      <CurrencyWays table={first} place={words} field={field} />
      {more > 0 && (
        <Fold
          title={`${plural(more, 'way')} in ${formatList(others.map(({ currency }) => currencyInWords(currency)))}${words && `, ${words}`}; nothing is converted`}
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            {others.map((table) => (
              <CurrencyWays key={table.currency} table={table} place={words} field={field} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

/** The ways to a master’s degree of a field, cheapest first: by currency, and by where the visitor lives. */
export function FieldWays({ ways: { field, from, places, open } }: { ways: Ways }) {
  return (
    <>
      <RatesNote from={from}>
        {places.every(({ is }) => is !== 'home') && 'No university there has a degree of this field with a total.'}
      </RatesNote>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-2">
        {places.map((place) => (
          <PlaceWays key={place.is} place={place} field={field.title} />
        ))}
        <OpenWays ways={open} />
      </div>
    </>
  );
}

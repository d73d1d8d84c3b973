import { firmnessOf } from '#lib/domain/firmness';
import { plural } from '#lib/format/plural';
import type { Way } from '#lib/ways/way';
import { FirmnessMark } from '../credit/firmness-mark';
import { Fold } from '../ui/fold';
import { RuledList } from '../ui/ruled-list';
import { WayName } from './way-name';

/** Ways without a total, each with the reason. */
export function OpenWays({ ways }: { ways: readonly Way[] }) {
  if (ways.length === 0) return null;
  return (
    <Fold title={`${plural(ways.length, 'way')} without a total, and why`}>
      <RuledList>
        {ways.map((way) => (
          <li key={`${way.pathway?.program.slug} ${way.degree.slug}`}>
            <WayName way={way} />
            <p className="text-sm">{way.whyNot}</p>
            {way.pathway && <FirmnessMark firmness={firmnessOf(way.pathway)} />}
          </li>
        ))}
      </RuledList>
    </Fold>
  );
}

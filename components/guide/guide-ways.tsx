import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { hasWays, type FieldWays as Ways, waysRule } from '#lib/ways/field-ways';
import { LeastLine } from '../decide/least-line';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { FieldWays } from '../ways/field-ways';

/** The ways to a master’s degree of each field of a guide, a fold for each. */
export function GuideWays({ ways }: { ways: readonly Ways[] }) {
  const some = ways.filter(hasWays);
  if (some.length === 0) return null;
  return (
    <Section id={partAnchor('ways')} title={headings.field.ways} hint={waysRule}>
      <FoldList>
        {some.map((one) => (
          <Fold key={one.field.slug} title={one.field.title}>
            <p className="my-4">
              <a className="font-semibold" href={`${routes.field(one.field.slug)}#${partAnchor('ways')}`}>
                With the rates for where you live
                <span className="sr-only">: {one.field.title}</span>
              </a>
            </p>
            <FieldWays ways={one} />
          </Fold>
        ))}
      </FoldList>
      <LeastLine />
    </Section>
  );
}

import type { LeastWays } from '#lib/decide/least';
import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import { hasWays, type FieldWays as Ways, waysRule } from '#lib/ways/field-ways';
import { LeastFold } from '../decide/least-fold';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { FieldFromForm } from '../ways/field-from-form';
import { FieldWays } from '../ways/field-ways';

/** The ways to a master’s degree of each field of a guide, a fold for each. */
export function GuideWays({ ways, least }: { ways: readonly Ways[]; least: LeastWays }) {
  const some = ways.filter(hasWays);
  if (some.length === 0) return null;
  return (
    <Section id={partAnchor('ways')} title={headings.field.ways} hint={waysRule}>
      <FoldList>
        {some.map((one) => (
          <Fold key={one.field.slug} title={one.field.title}>
            <div className="mt-4">
              <FieldFromForm field={one.field.slug} />
            </div>
            <FieldWays ways={one} />
          </Fold>
        ))}
      </FoldList>
      <LeastFold least={least} />
    </Section>
  );
}

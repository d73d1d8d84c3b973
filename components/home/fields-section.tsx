import { headings } from '#lib/pages/headings';
import type { Home } from '#lib/pages/home';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import { AddedUp } from './added-up';
import { FieldTable } from './field-table';
import { OtherMoney } from './other-money';

/** Fields shown before the fold. */
const firstFields = 4;

/** The fields with their cheapest master's; what is in other money, and how both ways add up, fold below. */
export function FieldsSection({ home: { fields, ways } }: { home: Home }) {
  const others = fields.slice(firstFields);
  const inOtherMoney = fields.filter(({ cheapest }) => cheapest.others.length > 0);
  return (
    <Section
      id="fields"
      title={headings.home.fields}
      hint="Firm: a university says that the program earns credit, or how much. Prices: the lowest found for a whole degree; a range is by where you live."
    >
      <FieldTable fields={fields.slice(0, firstFields)} caption="Fields with the most open programs" />
      <FoldList>
        {others.length > 0 && (
          <Fold id="other-fields" title={`${others.length} more fields`}>
            <FieldTable fields={others} caption="The other fields" />
          </Fold>
        )}
        {inOtherMoney.length > 0 && (
          <Fold id="other-money" title="The cheapest in other money, not converted">
            <OtherMoney fields={inOtherMoney} />
          </Fold>
        )}
        {ways && (
          <Fold id="added-up" title={`The ${ways.fields.length} fields where both ways add up`}>
            <AddedUp fields={ways.fields} />
          </Fold>
        )}
      </FoldList>
    </Section>
  );
}

import type { Catalog, Field } from '#lib/domain/catalog';
import { isCreditSaid } from '#lib/domain/firmness';
import { inField } from '#lib/domain/in-field';
import { isOpen } from '#lib/domain/status';
import { plural, someOf } from '#lib/format/plural';
import { makeMemory } from '#lib/list/memory';
import { cheapestWays } from '#lib/ways/cheapest-ways';
import { type FieldWays, fieldWays } from '#lib/ways/field-ways';
import { rooms, sayWays } from './field-ways';
import { firstThatFits, sentence, type Verdict } from './verdict';

/**
 * A field: how many of its programs are open, and for how many of those a university gives credit; then the cheapest of
 * its ways to a master's. What is too long names fewer prices in other money, after it leaves out the credit, then the
 * programs that are not open, then their noun, and at last the name of the field, which stands wherever this stands.
 *
 * @param found its ways, at the rates of a country or of none
 */
export function verdictOfWays(catalog: Catalog, found: FieldWays): Verdict {
  const { field } = found;
  const programs = catalog.programs.filter((program) => inField(program, field));
  const open = programs.filter(isOpen);
  const said = open.filter(({ pathways }) => pathways.some(isCreditSaid)).length;
  const cheapest = cheapestWays(found);
  const isOnlyOne = programs.length === 1 && open.length === 1;
  const counted = isOnlyOne
    ? '1 program on record, which is open'
    : `${someOf(open.length, programs.length, 'program')} open`;
  const count = programs.length === 0 ? 'no program on record' : counted;
  const short = open.length === 0 ? count : `${plural(open.length, 'program')} open`;
  const many = isOnlyOne ? (said ? 'with' : 'without') : `${said || 'none'} with`;
  const credit = open.length > 0 ? `, ${many} credit by a university’s word` : '';
  const leads = [`${count}${credit}`, count, short, `${open.length || 'none'} open`].map(
    (told) => `${field.title}: ${told}`,
  );
  return firstThatFits(
    rooms.flatMap((room) =>
      [...leads, ...(room.isTight ? [short] : [])].map(
        (lead) => (): Verdict => [sentence([lead]), sayWays(cheapest, room)],
      ),
    ),
  );
}

const rememberVerdict = makeMemory<Verdict>();

/** What a field is in two sentences, for someone who did not say where they live; worked out once per catalog. */
export const fieldVerdict = (catalog: Catalog, field: Field): Verdict =>
  rememberVerdict(catalog, field, () => verdictOfWays(catalog, fieldWays(catalog, field)));

import type { Catalog, CreditPathway, Institution } from '#lib/domain/catalog';
import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { isCreditSaid } from '#lib/domain/firmness';
import { isOpen } from '#lib/domain/status';
import { plural } from '#lib/format/plural';
import { makeMemory } from '#lib/list/memory';
import { sentence, type Verdict } from './verdict';

/** Of records, each by its pathways: how many have a university's word for credit. */
const countSaid = (pathways: readonly (readonly CreditPathway[])[]): string =>
  `${pathways.filter((those) => those.some(isCreditSaid)).length || 'none'} with credit by a university’s word`;

function tellUniversity({ programs, degrees }: Pick<Catalog, 'programs' | 'degrees'>, one: Institution): Verdict {
  const isOfIt = ({ institution }: { institution: Institution }): boolean => institution.slug === one.slug;
  const own = programs.filter(isOfIt);
  const open = own.filter(isOpen).length;
  const awarded = degrees.filter(isOfIt);
  const linked = degreesOfPrograms(awarded);
  const direct = directDegrees(awarded).length;
  const credit = own.length > 0 && countSaid(own.map(({ pathways }) => pathways));
  return [
    own.length > 0
      ? sentence([
          `${one.name}: ${plural(own.length, 'MicroMasters program')} on record, ${open || 'none'} open, ${credit}`,
        ])
      : sentence([`${one.name}: no MicroMasters program on record`]),
    awarded.length > 0
      ? sentence([
          linked.length > 0
            ? `${plural(linked.length, 'degree')} of it linked to a program, ${countSaid(linked.map(({ accepts }) => accepts))}`
            : 'No degree of it is named for a program',
          direct > 0 && `${direct} to apply to directly`,
        ])
      : sentence(['No degree of it is on record']),
  ];
}

const rememberVerdict = makeMemory<Verdict>();

/**
 * A university or body: its programs on record, how many are open and how many a university gives credit for; then its
 * degrees on record by how one comes to them. A role it does not have is said not to be on record. Told once per
 * catalog.
 */
export const universityVerdict = (catalog: Pick<Catalog, 'programs' | 'degrees'>, one: Institution): Verdict =>
  rememberVerdict(catalog, one, () => tellUniversity(catalog, one));

import type { Program } from '#lib/domain/catalog';
import { directDegrees } from '#lib/domain/degree-way';
import { isOpen } from '#lib/domain/status';
import { plural } from '#lib/format/plural';
import type { UniversityProfile } from './university';

function offerInWords(name: string, programs: readonly Program[]): string {
  const open = programs.filter(isOpen).length;
  const all = plural(programs.length, 'MicroMasters program');
  if (open === programs.length) return `${name} offers ${all}.`;
  if (open === 0) return `${name} offered ${all}; none is known to be open.`;
  return `${name} offers or offered ${all}; ${open} ${open === 1 ? 'is' : 'are'} open.`;
}

/** What a university does on record, in a few sentences. */
export function rolesInWords({ university, programs, accepts, acceptedElsewhere, degrees }: UniversityProfile): string {
  const direct = directDegrees(degrees);
  const sentences = [
    programs.length > 0 && offerInWords(university.short, programs),
    accepts.length > 0
      ? `${plural(accepts.length, 'pathway leads', 'pathways lead')} into its degrees.`
      : 'We found no degree of it that takes credit for a MicroMasters program.',
    direct.length > 0 &&
      `${plural(direct.length, 'degree of it is', 'degrees of it are')} on record to apply to directly.`,
    acceptedElsewhere.length > 0 &&
      `Other universities name its programs in ${plural(acceptedElsewhere.length, 'pathway')}.`,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

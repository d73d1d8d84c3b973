import { plural } from '#lib/format/plural';
import type { UniversityProfile } from './profile';

/** What a university does on record, in a few sentences. */
export function rolesInWords({ university, programs, accepts, acceptedElsewhere }: UniversityProfile): string {
  const open = programs.filter(({ status }) => status.is === 'open').length;
  const sentences = [
    programs.length > 0 &&
      `${university.short} offers or offered ${plural(programs.length, 'MicroMasters program')}; ${open === 0 ? 'none is' : `${open} ${open === 1 ? 'is' : 'are'}`} open.`,
    accepts.length > 0
      ? `${plural(accepts.length, 'pathway leads', 'pathways lead')} into its degrees.`
      : 'We found no degree of it that takes credit for a MicroMasters program.',
    acceptedElsewhere.length > 0 &&
      `Other universities name its programs in ${plural(acceptedElsewhere.length, 'pathway')}.`,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

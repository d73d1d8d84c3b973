import type { ProgramProfile } from '#lib/pages/program';
import type { ProgramShape } from '#lib/pages/program-shape';
import { RecordSections } from '../layout/record-sections';
import { programSections } from './program-sections';

const after = ['changes', 'limits', 'unknown', 'ask', 'sources'];

/** What decides first; of a closed program what to take instead, of a thin one the little there is. */
const orders: Readonly<Record<ProgramShape, readonly string[]>> = {
  full: [
    ...['reading', 'direct', 'counts', 'courses', 'cost', 'ready', 'finding-out', 'clock', 'payers', 'outcomes'],
    ...['about', ...after],
  ],
  closed: [
    ...['instead', 'direct', 'counts', 'reading', 'clock', 'about', 'courses', 'cost', 'ready', 'outcomes'],
    ...after,
  ],
  thin: ['about', 'direct', 'courses', 'cost', 'ready', 'finding-out', 'clock', 'outcomes', 'reading', ...after],
};

/** The parts of a program’s page, in the order that suits what is known of it. */
export function ProgramParts({ profile }: { profile: ProgramProfile }) {
  const sections = orders[profile.shape].flatMap((id) => programSections.filter((section) => section.id === id));
  return <RecordSections sections={sections} profile={profile} />;
}

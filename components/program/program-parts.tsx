import type { ProgramProfile } from '#lib/pages/program';
import type { ProgramShape } from '#lib/pages/program-shape';
import { type RecordSection, RecordSections } from '../layout/record-sections';
import { programSections } from './program-sections';

interface Order {
  readonly sections: readonly string[];
  /** What stands folded at the end. */
  readonly rest?: { readonly title: string; readonly sections: readonly string[] };
}

/** What decides first; of a closed program what to take instead, of a thin one the little there is. */
const orders: Readonly<Record<ProgramShape, Order>> = {
  full: {
    sections: [
      ...['reading', 'direct', 'counts', 'courses', 'cost', 'ready', 'finding-out', 'clock', 'payers', 'outcomes'],
      ...['about', 'changes', 'limits', 'descriptors', 'unknown', 'ask', 'sources'],
    ],
  },
  closed: {
    sections: ['instead', 'direct', 'counts', 'reading', 'ask'],
    rest: {
      title: 'What it was',
      sections: [
        ...[
          'figures',
          'about',
          'courses',
          'cost',
          'ready',
          'clock',
          'outcomes',
          'changes',
          'limits',
          'descriptors',
          'unknown',
          'sources',
        ],
      ],
    },
  },
  thin: {
    sections: ['about', 'direct'],
    rest: {
      title: 'The rest of the record',
      sections: [
        ...['ask', 'reading', 'courses', 'cost', 'ready', 'finding-out', 'clock', 'outcomes', 'changes', 'limits'],
        ...['descriptors', 'unknown', 'sources'],
      ],
    },
  },
};

const byId = (ids: readonly string[]) => ids.flatMap((id) => programSections.filter((section) => section.id === id));

interface Props {
  profile: ProgramProfile;
  /** What stands before them. */
  first?: readonly RecordSection<ProgramProfile>[];
}

/** The parts of a program’s page, in the order that suits what is known of it. */
export function ProgramParts({ profile, first = [] }: Props) {
  const { sections, rest } = orders[profile.shape];
  return (
    <RecordSections
      sections={[...first, ...byId(sections)]}
      {...(rest && { rest: { title: rest.title, sections: byId(rest.sections) } })}
      profile={profile}
    />
  );
}

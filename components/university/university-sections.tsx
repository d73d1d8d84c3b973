import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { registerEntries } from '#lib/format/identifiers';
import { plural } from '#lib/format/plural';
import type { UniversityProfile } from '#lib/pages/university';
import { partAnchor } from '#lib/site/part-anchor';
import { PathwayTable } from '../credit/pathway-table';
import { DegreesByWay } from '../degree/degrees-by-way';
import { ProgramList } from '../program/program-list';
import { Identifiers } from '../source/identifiers';
import { SourceSection } from '../source/source-section';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';

/** What a university does on record, role by role. A role it does not have is left out. */
export function UniversitySections({ profile }: { profile: UniversityProfile }) {
  const { university, programs, degrees, accepts, acceptedElsewhere, citations } = profile;
  return (
    <>
      {programs.length > 0 && (
        <Section id={partAnchor('offers')} title="Programs it offers" hint="Open ones first.">
          <ProgramList
            programs={programs}
            label="Programs it offers"
            caption={<b>{plural(programs.length, 'MicroMasters program')}.</b>}
          />
        </Section>
      )}
      {degrees.length > 0 && (
        <Section id={partAnchor('awards')} title="Degrees it awards" hint="Those on record, not all it has.">
          <DegreesByWay degrees={degreesOfPrograms(degrees)} direct={directDegrees(degrees)} />
        </Section>
      )}
      {accepts.length > 0 && (
        <Section
          id={partAnchor('accepts')}
          title="Programs linked to its degrees"
          hint="The firmest promise of credit first."
        >
          <Fold title={`${plural(accepts.length, 'pathway')} into its degrees`} isOpenWhenWide>
            <PathwayTable
              pathways={accepts}
              ends="both"
              citations={citations}
              label="Programs linked to its degrees"
              caption={<b>{plural(accepts.length, 'pathway')} into its degrees.</b>}
            />
          </Fold>
        </Section>
      )}
      {acceptedElsewhere.length > 0 && (
        <Section
          id={partAnchor('elsewhere')}
          title="Degrees elsewhere"
          hint="Of other universities, linked to its programs."
        >
          <Fold
            title={`${plural(acceptedElsewhere.length, 'pathway')} into degrees of other universities`}
            isOpenWhenWide
          >
            <PathwayTable
              pathways={acceptedElsewhere}
              ends="both"
              citations={citations}
              label="Where else its programs count"
              caption={<b>{plural(acceptedElsewhere.length, 'pathway')} into degrees of other universities.</b>}
            />
          </Fold>
        </Section>
      )}
      {university.identifiers && (
        <Identifiers
          entries={registerEntries(university.identifiers)}
          of={university.identifiers.of}
          note={university.identifiers.note}
          sources={university.identifiers.sources}
          citations={citations}
        />
      )}
      <SourceSection citations={citations} />
    </>
  );
}

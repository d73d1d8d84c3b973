import type { LeastWays } from '#lib/decide/least';
import { subjectEntries } from '#lib/format/identifiers';
import { plural } from '#lib/format/plural';
import { nearestRule } from '#lib/list/nearest-degrees';
import type { FieldProfile } from '#lib/pages/field';
import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import type { FieldWays as Ways } from '#lib/ways/field-ways';
import { hasWays, waysRule } from '#lib/ways/field-ways';
import { LeastFold } from '../decide/least-fold';
import { DegreeList } from '../degree/degree-list';
import { DirectList } from '../degree/direct-list';
import { ProgramList } from '../program/program-list';
import { CitedList } from '../source/cited-list';
import { Identifiers } from '../source/identifiers';
import { SourceSection } from '../source/source-section';
import { Fold } from '../ui/fold';
import { Prose } from '../ui/prose';
import { Section } from '../ui/section';
import { FieldFromForm } from '../ways/field-from-form';
import { FieldWays } from '../ways/field-ways';
import { FieldEarnings } from './field-earnings';
import { Mathematics } from './mathematics';
import { PayTable } from './pay-table';

interface Props {
  profile: FieldProfile;
  ways: Ways;
  /** The two ways that ask for less. */
  least: LeastWays;
}

/** The parts of a field's page below its first screen. */
export function FieldSections({ profile, ways, least }: Props) {
  const { field, open, closed, unknown, degrees, direct, citations } = profile;
  return (
    <>
      {hasWays(ways) && (
        <Section id={partAnchor('ways')} title={headings.field.ways} hint={waysRule}>
          <FieldFromForm field={field.slug} from={ways.from} />
          <FieldWays ways={ways} />
          <LeastFold least={least} />
        </Section>
      )}
      <Section id={partAnchor('programs')} title="Programs" hint="Open ones first.">
        <div className="grid grid-cols-[minmax(0,1fr)] lg:gap-8">
          {open.length > 0 && (
            <Fold title={plural(open.length, 'open program')} isOpenWhenWide>
              <ProgramList
                programs={open}
                label="Open programs"
                caption={<b>{plural(open.length, 'open program')}.</b>}
              />
            </Fold>
          )}
          {unknown.length > 0 && (
            <ProgramList
              programs={unknown}
              label="Programs of which we do not know whether they run"
              caption={
                <>
                  <b>{plural(unknown.length, 'program')} that may or may not still run.</b> No source we have says; ask
                  before you plan on one.
                </>
              }
            />
          )}
          {closed.length > 0 && (
            <Fold title={`${plural(closed.length, 'program')} no longer open`} isOpenWhenWide>
              <ProgramList
                programs={closed}
                label="Programs that are closed"
                caption={
                  <>
                    <b>{plural(closed.length, 'program')} no longer open.</b> People still hold them; each page says
                    what that means.
                  </>
                }
              />
            </Fold>
          )}
        </div>
        <p className="mt-4 print:hidden">
          <a className="font-semibold" href={routes.programsInField(field.slug)}>
            Filter these by price, length or credit
          </a>
        </p>
      </Section>
      <Section
        id={partAnchor('mathematics')}
        title={headings.field.mathematics}
        hint="What the programs ask for, in our reading."
      >
        <Mathematics profile={profile} />
      </Section>
      <Section id={partAnchor('degrees')} title="Degrees linked to a program">
        {degrees.length > 0 ? (
          <Fold title={plural(degrees.length, 'degree')} isOpenWhenWide>
            <DegreeList degrees={degrees} label="Degrees" caption={<b>{plural(degrees.length, 'degree')}.</b>} />
          </Fold>
        ) : (
          <p className="max-w-measure">No source we have names a program for a degree of this field.</p>
        )}
      </Section>
      <Section id={partAnchor('direct')} title={headings.field.direct} hint={nearestRule}>
        {direct.length > 0 ? (
          <Fold title={`${plural(direct.length, 'degree')} to apply to directly`} isOpenWhenWide>
            <DirectList degrees={direct} />
          </Fold>
        ) : (
          <p className="max-w-measure">We have no degree of this field to apply to directly on record yet.</p>
        )}
        <p className="mt-4 print:hidden">
          <a className="font-semibold" href={routes.degreesInField(field.slug)}>
            Filter all degrees of this field by price, length or place
          </a>
        </p>
      </Section>
      <Section id={partAnchor('work')} title={headings.field.work} hint="To compare fields, not to predict your pay.">
        <Fold title="Pay and growth by occupation, United States" isOpenWhenWide>
          <PayTable profile={profile} />
        </Fold>
      </Section>
      {field.earnings && (
        <Section id={partAnchor('earnings')} title={headings.field.earnings} hint="Not what a degree adds.">
          <FieldEarnings
            earnings={field.earnings}
            citations={citations}
            page={{ path: routes.field(field.slug), title: field.title }}
          />
        </Section>
      )}
      {field.degreeAdds.length > 0 && (
        <Section id={partAnchor('degree')} title="What a degree adds">
          <CitedList items={field.degreeAdds} citations={citations} />
        </Section>
      )}
      {field.body.words > 0 && (
        <Section id={partAnchor('reading')} title="Our reading">
          <Prose body={field.body} sources={field.sources} citations={citations} />
        </Section>
      )}
      {field.codes && (
        <Identifiers entries={subjectEntries(field.codes)} sources={field.codes.sources} citations={citations} />
      )}
      <SourceSection citations={citations} />
    </>
  );
}

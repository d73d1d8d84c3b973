import type { LeastWays } from '#lib/decide/least';
import { formatList } from '#lib/format/list';
import { nearestRule } from '#lib/list/nearest-degrees';
import type { GuideProfile } from '#lib/pages/guide';
import { headings } from '#lib/pages/headings';
import { partAnchor } from '#lib/site/part-anchor';
import { DegreesByWay } from '../degree/degrees-by-way';
import { ProgramList } from '../program/program-list';
import { SourceSection } from '../source/source-section';
import { RuledList } from '../ui/ruled-list';
import { Section } from '../ui/section';
import { FieldChoice } from '../ways/field-choice';
import { ChanceSections } from './chance-sections';
import { ClaimTable } from './claim-table';
import { Glossary } from './glossary';
import { GuideWays } from './guide-ways';
import { LiveBasis } from './live-basis';

/** What stands below the text of a guide: its degrees, its table or its terms, next steps, programs and sources. */
export function GuideSections({ profile, least }: { profile: GuideProfile; least: LeastWays }) {
  const { guide, degrees, direct, related, ways, otherFields, figures, citations } = profile;
  const fields = formatList(guide.fields.map(({ title }) => title.toLowerCase()));
  return (
    <>
      <ChanceSections chances={guide.chances} lookedOn={guide.lastVerified} citations={citations} />
      {guide.degrees.length > 0 && (
        <Section id={partAnchor('degrees')} title="Degrees to compare" hint={nearestRule}>
          <DegreesByWay degrees={degrees} direct={direct} />
        </Section>
      )}
      {guide.claims.length > 0 && (
        <Section id={partAnchor('claims')} title="Claim by claim">
          <ClaimTable claims={guide.claims} citations={citations} />
        </Section>
      )}
      {guide.terms.length > 0 && (
        <Section id={partAnchor('terms')} title="Terms" hint="In alphabetical order.">
          <Glossary terms={guide.terms} citations={citations} />
        </Section>
      )}
      <Section id={partAnchor('next')} title="What to do next">
        <RuledList>
          {guide.next.map(({ text, to }) => (
            <li key={to}>
              <a href={to}>{text}</a>
            </li>
          ))}
        </RuledList>
      </Section>
      {related.length > 0 && (
        <Section
          id={partAnchor('programs')}
          title="Programs"
          hint={`Open ones in ${fields}: the largest published share of a degree first, five at most.`}
        >
          <ProgramList programs={related} label="Related programs" caption="As the record has them today." />
        </Section>
      )}
      <GuideWays ways={ways} least={least} />
      <FieldChoice fields={otherFields} />
      {figures.length > 0 && (
        <Section
          id={partAnchor('figures')}
          title={headings.guide.figures}
          hint="Figures of the text and what they rest on."
        >
          <LiveBasis figures={figures} />
        </Section>
      )}
      <SourceSection citations={citations} />
    </>
  );
}

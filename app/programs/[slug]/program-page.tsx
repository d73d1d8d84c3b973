import type { Metadata } from 'next';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { IgnoredValues } from '#components/list/ignored-values';
import { HeroCredit } from '#components/program/hero-credit';
import { OwnWords } from '#components/program/own-words';
import { ProgramParts } from '#components/program/program-parts';
import { ProgramTitle } from '#components/program/program-title';
import { ProgramUnknowns } from '#components/program/program-unknowns';
import { JsonLd } from '#components/seo/json-ld';
import { AnswerStrip } from '#components/ui/answer-strip';
import { RecordFromForm } from '#components/ways/record-from-form';
import { wholeWaySections } from '#components/whole-way/whole-way-section';
import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import { leastWays } from '#lib/decide/least';
import type { Catalog, Program } from '#lib/domain/catalog';
import { fieldsOf } from '#lib/domain/in-field';
import { checksOf } from '#lib/domain/next-check';
import { nameProgram } from '#lib/figures/behind';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { guidesAbout } from '#lib/pages/guide';
import { programProfile } from '#lib/pages/program';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { programCard } from '#lib/social-card/program-card';
import { programData } from '#lib/structured-data/program';
import { programVerdict } from '#lib/verdict/program';
import { inOne } from '#lib/verdict/verdict';
import type { WhereFrom } from '#lib/ways/where-from';
import { wayFromProgram } from '#lib/whole-way/whole-way';

/** What the page of a program says of itself, wherever a visitor lives. */
export const programMetadata = (program: Program): Metadata =>
  pageMetadata({
    title: `${program.title}, ${program.institution.short}: price, length, credit`,
    description: inOne(programVerdict(program)),
    alternates: dataAlternates(routes.program(program.slug), '', program.slug),
    card: { path: routes.programCard(program.slug), card: programCard(program) },
  });

interface Props {
  catalog: Catalog;
  program: Program;
  /** Where the visitor lives; left out where the address says nothing. */
  where?: WhereFrom;
}

/** The page of a program, at the rates of where one lives. */
export function ProgramPage({ catalog, program, where: { from, ignored } = { from: undefined, ignored: [] } }: Props) {
  const way = wayFromProgram(catalog, program, from);
  const profile = programProfile(catalog, program, way, from);
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Programs', href: routes.programs() },
    { label: program.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={programData(program)} />
      <ProgramTitle profile={profile}>
        <IgnoredValues ignored={ignored} />
      </ProgramTitle>
      <OwnWords program={program} />
      {profile.shape === 'full' && (
        <AnswerStrip
          asked={askSection(programQuestions, 'strip', program)}
          page={nameProgram(program)}
          citations={profile.citations}
        />
      )}
      <ProgramUnknowns profile={profile} />
      <HeroCredit profile={profile} />
      <ProgramParts
        profile={profile}
        first={wholeWaySections(
          way,
          leastWays(catalog, program),
          profile.asksAt === 'way' && <RecordFromForm path={routes.program(program.slug)} part="way" from={from} />,
        )}
      />
      <GuideLinks guides={guidesAbout(catalog, fieldsOf(program))} />
      <CheckedLine
        lastVerified={program.lastVerified}
        again={describeChecks(checksOf.programs(program), buildDay())}
        path={routes.program(program.slug)}
        askedPath={routes.program(program.slug, from)}
        editUrl={editUrl(program.file)}
        dataPath={routes.program(program.slug)}
        feedPath={routes.atomFeed(program.slug)}
      />
    </>
  );
}

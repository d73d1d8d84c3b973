import type { Metadata } from 'next';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { HeroCredit } from '#components/program/hero-credit';
import { OwnWords } from '#components/program/own-words';
import { ProgramParts } from '#components/program/program-parts';
import { ProgramTitle } from '#components/program/program-title';
import { ProgramUnknowns } from '#components/program/program-unknowns';
import { JsonLd } from '#components/seo/json-ld';
import { AnswerStrip } from '#components/ui/answer-strip';
import { wholeWaySections } from '#components/whole-way/whole-way-section';
import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import { getCatalog } from '#lib/content/index';
import { fieldsOf } from '#lib/domain/in-field';
import { checksOf } from '#lib/domain/next-check';
import { nameProgram } from '#lib/figures/behind';
import { describeChecks } from '#lib/format/next-check';
import { guidesAbout } from '#lib/pages/guide';
import { programProfile } from '#lib/pages/program';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { pageMetadata } from '#lib/site/page-metadata';
import { routes } from '#lib/site/routes';
import { programCard } from '#lib/social-card/program-card';
import { programData } from '#lib/structured-data/program';
import { programVerdict } from '#lib/verdict/program';
import { inOne } from '#lib/verdict/verdict';
import { wayFromProgram } from '#lib/whole-way/whole-way';
import { type RecordProps, recordAt, slugsOf } from '../../record-route';

export const generateStaticParams = slugsOf('programs');

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const program = await recordAt('programs', params);
  return pageMetadata({
    title: `${program.title}, ${program.institution.short}: price, length, credit`,
    description: inOne(programVerdict(program)),
    alternates: dataAlternates(routes.program(program.slug), '', program.slug),
    card: { path: routes.programCard(program.slug), card: programCard(program) },
  });
}

export default async function ProgramPage({ params }: RecordProps) {
  const catalog = await getCatalog();
  const program = await recordAt('programs', params);
  const way = wayFromProgram(catalog, program);
  const profile = programProfile(catalog, program, way?.sources);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Home', href: routes.home() },
          { label: 'Programs', href: routes.programs() },
          { label: program.title },
        ]}
      />
      <JsonLd data={programData(program)} />
      <ProgramTitle profile={profile} />
      <OwnWords program={program} />
      {profile.shape !== 'closed' && (
        <AnswerStrip
          asked={askSection(programQuestions, 'strip', program)}
          page={nameProgram(program)}
          citations={profile.citations}
        />
      )}
      <ProgramUnknowns profile={profile} />
      <HeroCredit profile={profile} />
      <ProgramParts profile={profile} first={wholeWaySections(way)} />
      <GuideLinks guides={guidesAbout(catalog, fieldsOf(program))} />
      <CheckedLine
        lastVerified={program.lastVerified}
        again={describeChecks(checksOf.programs(program), buildDay())}
        path={routes.program(program.slug)}
        editUrl={editUrl(program.file)}
        dataPath={routes.program(program.slug)}
        feedPath={routes.atomFeed(program.slug)}
      />
    </>
  );
}

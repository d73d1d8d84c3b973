import type { Metadata } from 'next';
import { DegreeCredit } from '#components/degree/degree-credit';
import { degreeSections } from '#components/degree/degree-sections';
import { DegreeTitle } from '#components/degree/degree-title';
import { DegreeUnknowns } from '#components/degree/degree-unknowns';
import { RatesNote } from '#components/form/rates-note';
import { GuideLinks } from '#components/guide/guide-links';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { CheckedLine } from '#components/layout/checked-line';
import { RecordSections } from '#components/layout/record-sections';
import { IgnoredValues } from '#components/list/ignored-values';
import { JsonLd } from '#components/seo/json-ld';
import { AnswerStrip } from '#components/ui/answer-strip';
import { RecordFromForm } from '#components/ways/record-from-form';
import { wholeWaySections } from '#components/whole-way/whole-way-section';
import { askStrip } from '#lib/answers/degree';
import { leastWays } from '#lib/decide/least';
import type { Catalog, Degree } from '#lib/domain/catalog';
import { fieldsOf } from '#lib/domain/in-field';
import { checksOf } from '#lib/domain/next-check';
import { nameDegree } from '#lib/figures/behind';
import { describeChecks } from '#lib/format/next-check';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { degreeProfile } from '#lib/pages/degree';
import { guidesAbout } from '#lib/pages/guide';
import { dataAlternates } from '#lib/site/alternates';
import { buildDay } from '#lib/site/build-day';
import { editUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { degreeCard } from '#lib/social-card/degree-card';
import { degreeData } from '#lib/structured-data/degree';
import { degreeVerdict } from '#lib/verdict/degree';
import { inOne } from '#lib/verdict/verdict';
import type { WhereFrom } from '#lib/ways/where-from';
import { wayToDegree } from '#lib/whole-way/whole-way';

/** What the page of a degree says of itself, wherever a visitor lives. */
export const degreeMetadata = (degree: Degree): Metadata =>
  pageMetadata({
    title: `${degree.title}, ${degree.institution.short}: tuition, length, credit it accepts`,
    description: inOne(degreeVerdict(degree)),
    alternates: dataAlternates(routes.degree(degree.slug)),
    card: { path: routes.degreeCard(degree.slug), card: degreeCard(degree) },
  });

interface Props {
  catalog: Catalog;
  degree: Degree;
  /** Where the visitor lives; left out where the address says nothing. */
  where?: WhereFrom;
}

/** The page of a degree, at the rates of where one lives. */
export function DegreePage({ catalog, degree, where: { from, ignored } = { from: undefined, ignored: [] } }: Props) {
  const way = wayToDegree(catalog, degree, from);
  const profile = degreeProfile(degree, catalog.payers, way, from);
  const { asksAt } = profile;
  const chooser = asksAt && <RecordFromForm path={routes.degree(degree.slug)} part={asksAt} from={from} />;
  const crumbs = [
    { label: 'Home', href: routes.home() },
    { label: 'Degrees', href: routes.degrees() },
    { label: degree.title },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      {!degree.unnamed && <JsonLd data={degreeData(degree)} />}
      <DegreeTitle profile={profile}>
        <IgnoredValues ignored={ignored} />
      </DegreeTitle>
      <AnswerStrip asked={askStrip(profile.rated)} page={nameDegree(degree)} citations={profile.citations} />
      {profile.notForYou && <p className="mt-3 max-w-measure text-sm">{profile.notForYou}</p>}
      {asksAt === 'head' && (
        <div className="mt-4">
          {chooser}
          <RatesNote from={from} />
        </div>
      )}
      <DegreeUnknowns profile={profile} />
      <DegreeCredit profile={profile} />
      <RecordSections
        sections={[
          ...wholeWaySections(way, leastWays(catalog, way?.program), asksAt === 'way' && chooser),
          ...degreeSections,
        ]}
        profile={profile}
      />
      <GuideLinks guides={guidesAbout(catalog, fieldsOf(degree))} />
      <CheckedLine
        lastVerified={degree.lastVerified}
        again={describeChecks(checksOf.degrees(degree), buildDay())}
        path={routes.degree(degree.slug)}
        askedPath={routes.degree(degree.slug, from)}
        editUrl={editUrl(degree.file)}
        dataPath={routes.degree(degree.slug)}
      />
    </>
  );
}

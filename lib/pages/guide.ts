import type { Catalog, Guide, Program } from '#lib/domain/catalog';
import { byBestPromise } from '#lib/domain/credit-share';
import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { inField } from '#lib/domain/in-field';
import { isRecordFigure } from '#lib/domain/live-figure';
import { isOpen } from '#lib/domain/status';
import { liveFigure } from '#lib/figures/live-figures';
import { recordFigure } from '#lib/figures/record-figure';
import { byReach } from '#lib/list/nearest-degrees';
import { numberSources } from '#lib/site/citations';
import { fieldWays } from '#lib/ways/field-ways';
import { foldAnswers } from './fold-answers';
import { linkTerms } from './link-terms';

const mostRelated = 5;

/** Open programs of the guide's fields: the largest published share of a degree first, then by title; at most five. */
function relatedPrograms({ programs }: Catalog, { fields }: Guide): Program[] {
  return programs
    .filter((program) => isOpen(program) && fields.some((field) => inField(program, field)))
    .sort((a, b) => byBestPromise(a.pathways, b.pathways) || a.title.localeCompare(b.title, 'en'))
    .slice(0, mostRelated);
}

/** Everything a guide's page shows, asked for once. */
export function guideProfile(catalog: Catalog, guide: Guide) {
  /** The glossary's terms, for links on first use; none on the glossary itself. */
  const terms = guide.terms.length > 0 ? [] : catalog.guides.flatMap((one) => one.terms);
  const tree = linkTerms(guide.body.tree, terms);
  return {
    guide,
    body: { ...guide.body, tree: guide.foldsAnswers ? foldAnswers(tree) : tree },
    related: relatedPrograms(catalog, guide),
    /** Degrees it compares that a program counts toward, those nearest at hand first. */
    degrees: degreesOfPrograms(guide.degrees).sort(byReach),
    /** Degrees it compares that one applies to directly, in the same order. */
    direct: directDegrees(guide.degrees).sort(byReach),
    /** The ways to a master’s degree of each of its fields. */
    ways: guide.fields.map((field) => fieldWays(catalog, field)),
    /** Fields to choose from for their ways, below a text that decides and is of no field of its own. */
    otherFields: guide.fields.length + guide.claims.length + guide.terms.length === 0 ? catalog.fields : [],
    figures: guide.body.figures.map((name) => ({
      name,
      figure: isRecordFigure(name) ? recordFigure(catalog, name) : liveFigure(catalog, name),
    })),
    citations: numberSources(guide.sources),
  };
}

export type GuideProfile = Readonly<ReturnType<typeof guideProfile>>;

/** A figure that a guide computes from the record, with the name it is written by. */
export type GuideFigure = GuideProfile['figures'][number];

/** Guides about any of these fields, in the order of the guides. */
export const guidesAbout = ({ guides }: Catalog, fields: readonly { readonly slug: string }[]): Guide[] =>
  guides.filter((guide) => guide.fields.some((own) => fields.some(({ slug }) => slug === own.slug)));

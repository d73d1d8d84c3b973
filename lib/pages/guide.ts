import type { Catalog, Guide, Program } from '#lib/domain/catalog';
import { byBestShare } from '#lib/domain/credit-share';
import type { Term } from '#lib/domain/guide';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { isOpen } from '#lib/domain/status';
import { liveFigure } from '#lib/figures/live-figures';
import { type Citations, numberSources } from '#lib/site/citations';
import { inField } from './field';

/** A figure that a guide computes from the record, with the name it is written by. */
export interface GuideFigure {
  readonly name: LiveFigureName;
  readonly figure: LiveFigure;
}

/** Everything a guide's page shows, asked for once. */
export interface GuideProfile {
  readonly guide: Guide;
  /** Open programs of the guide's fields: the largest published share of a degree first, then by title; at most five. */
  readonly related: readonly Program[];
  readonly figures: readonly GuideFigure[];
  /** The glossary's terms, for links on first use; none on the glossary itself. */
  readonly terms: readonly Term[];
  readonly citations: Citations;
}

const mostRelated = 5;

function relatedPrograms({ programs }: Catalog, { fields }: Guide): Program[] {
  return programs
    .filter((program) => isOpen(program) && fields.some((field) => inField(program, field)))
    .sort((a, b) => byBestShare(a.pathways, b.pathways) || a.title.localeCompare(b.title, 'en'))
    .slice(0, mostRelated);
}

/** The profile of one guide. */
export function guideProfile(catalog: Catalog, guide: Guide): GuideProfile {
  return {
    guide,
    related: relatedPrograms(catalog, guide),
    figures: guide.body.figures.map((name) => ({ name, figure: liveFigure(catalog, name) })),
    terms: guide.terms.length > 0 ? [] : catalog.guides.flatMap(({ terms }) => terms),
    citations: numberSources(guide.sources),
  };
}

/** Guides about any of these fields, in the order of the guides. */
export const guidesAbout = ({ guides }: Catalog, fields: readonly { readonly slug: string }[]): Guide[] =>
  guides.filter((guide) => guide.fields.some((own) => fields.some(({ slug }) => slug === own.slug)));

import type { Catalog } from '#lib/domain/catalog';
import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { countByFirmness, firmest } from '#lib/domain/firmness';
import { generatedAt } from '#lib/domain/generated-at';
import { isOpen } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { pathwaysInWords, rungsInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import { siteUrl } from '#lib/site/config';
import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';
import { programVerdict } from '#lib/verdict/program';
import { inOne } from '#lib/verdict/verdict';
import { collections } from './data-set';
import { descriptions } from './descriptions';

/** A line of a list in the form llmstxt.org asks for. */
function link(title: string, path: string, about: string): string {
  return `- [${title.replace(/[[\]\\]/g, '\\$&')}](${siteUrl}${path}): ${about}`;
}

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;

function introduction(catalog: Catalog): string {
  const { programs, degrees, institutions, fields, pathways } = catalog;
  const open = programs.filter(isOpen);
  const programsBy = rungsInWords(countByFirmness(open.map((program) => firmest(program.pathways))));
  const pathwaysBy = pathwaysInWords(pathways);
  return [
    '# Steppingstone',
    '> MicroMasters programs, beside the master’s degrees they count toward. An independent record: every figure has a source and a date, or says that it is undated, and what is not known is said in words.',
    `On record: ${plural(programs.length, 'MicroMasters program')}, of which ${open.length} open; of the open ones, by the firmest promise, ${programsBy}. ${plural(degreesOfPrograms(degrees).length, 'degree')} linked to a program, ${plural(directDegrees(degrees).length, 'degree')} to apply to directly, ${plural(pathways.length, 'credit pathway')} (${pathwaysBy}), ${plural(institutions.length, 'university or body', 'universities and bodies')}, ${plural(fields.length, 'field')}. Newest check of a record: ${formatDate(generatedAt(catalog))}.`,
    'A MicroMasters credential is not a degree. The degree has its own admission. A price stands with the year it was seen; prices of different years should not be compared as if they were of one.',
  ].join('\n\n');
}

/** Every page but the data, which has a part of its own; guides and comparisons one by one, below their list. */
const mainPages = (catalog: Catalog): string[] =>
  pages
    .filter(({ path }) => path !== routes.data())
    .flatMap(({ path, title, about, records }: Page) => {
      const texts = records === 'guides' || records === 'comparisons' ? catalog[records] : [];
      return [link(title, path, about), ...texts.map((text) => link(text.title, `${path}/${text.slug}`, text.summary))];
    });

const dataLinks = (catalog: Catalog): string[] => [
  link('Open data', routes.data(), 'what the files hold, how we work, what is not known, corrections'),
  ...collections.map(({ name, records }) =>
    link(
      `${name}.json`,
      routes.dataFile(`${name}.json`),
      `${plural(records(catalog).length, 'record')}; also as ${siteUrl}${routes.dataFile(`${name}.csv`)}`,
    ),
  ),
  ...descriptions.map(({ path, about }) => link(path, routes.dataFile(path), about)),
  link('openapi.json', routes.dataFile('openapi.json'), 'every address of the data, described'),
  link(
    'Changes',
    routes.jsonFeed(),
    `JSON Feed; also as Atom at ${siteUrl}${routes.atomFeed()}, by any filter of ${siteUrl}${routes.changes()}, and as a calendar at ${siteUrl}${routes.changesCalendar()}`,
  ),
];

const terms = [
  '- Content and data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.',
  '- Cite “Steppingstone”, the address of the page, and the day the page says its record was checked.',
  '- A figure without its year and source is not what the page says. Where the page says “not found”, say so.',
  '- The record of one program, with its sources: the address of its page with .json behind it.',
];

/**
 * The site in short, for programs that read text (llmstxt.org): what it is, its pages, its data, its terms, and every
 * open program with its verdict and its summary. Counts are those of the catalog.
 */
export function llmsText(catalog: Catalog): string {
  const open = catalog.programs.filter(isOpen);
  const parts = [
    introduction(catalog),
    section('Pages', mainPages(catalog)),
    section('Open data', dataLinks(catalog)),
    section('License and citation', terms),
    section(
      'Open programs',
      open.map((program) =>
        link(
          `${program.title}, ${program.institution.short}`,
          routes.program(program.slug),
          `${inOne(programVerdict(program))} ${program.summary}`,
        ),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

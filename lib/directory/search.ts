import MiniSearch from 'minisearch';
import type { Catalog, Program } from '#lib/domain/catalog';

const fold = (term: string): string =>
  term
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function documentOf(program: Program) {
  const { institution } = program;
  return {
    id: program.slug,
    title: [program.title, ...program.formerTitles].join(' '),
    university: [institution.name, institution.short, institution.brand].join(' '),
    field: [program.field, ...program.alsoIn].map((field) => field.title).join(' '),
    courses: program.courses.map((course) => `${course.code ?? ''} ${course.title}`).join(' '),
    skills: [...program.skills, ...program.careers].join(' '),
    degrees: program.pathways.map(({ degree }) => `${degree.title} ${degree.institution.name}`).join(' '),
  };
}

function buildIndex(catalog: Catalog): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'university', 'field', 'courses', 'skills', 'degrees'],
    processTerm: fold,
    searchOptions: {
      boost: { title: 4, university: 3, field: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
      processTerm: fold,
    },
  });
  index.addAll(catalog.programs.map(documentOf));
  return index;
}

const indexes = new WeakMap<Catalog, MiniSearch>();

/**
 * Scores by slug of the programs that a text finds, in titles, universities, fields, courses, skills and degrees.
 * Every word must be found; misspelt and unfinished words count. The index is built once per catalog.
 */
export function searchPrograms(catalog: Catalog, text: string): ReadonlyMap<string, number> {
  const index = indexes.get(catalog) ?? buildIndex(catalog);
  indexes.set(catalog, index);
  return new Map(index.search(text).map(({ id, score }) => [id, score]));
}

import { routes } from '#lib/site/routes';
import type { Kind } from './entry';
import { isIdle } from './idle-words';
import type { Asked } from './read-filters';

/** Parameters of a list of programs or degrees: the filters it has, and all other words to search for. */
function searchIn(list: 'programs' | 'degrees', { filters, words }: Asked, way?: string): string {
  const params = filters.flatMap((filter) => filter[list] ?? []);
  const silent = filters.filter((filter) => filter.holds && !filter[list]).flatMap((filter) => filter.words);
  const q = [...words.filter((word) => !isIdle(word)).map(({ shown }) => shown), ...silent].join(' ');
  const pairs = [...(q ? [['q', q]] : []), ...params.map((pair) => [...pair]), ...(way ? [['way', way]] : [])];
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** The list that a group of hits stands in, with the filters set that it has. */
export function listOf(kind: Kind, asked: Asked): { readonly path: string; readonly words: string } {
  switch (kind) {
    case 'program':
      return { path: routes.programs(searchIn('programs', asked)), words: 'The list of programs, filtered' };
    case 'linked':
      return { path: routes.degrees(searchIn('degrees', asked, 'program')), words: 'The list of degrees, filtered' };
    case 'direct':
      return { path: routes.degrees(searchIn('degrees', asked, 'direct')), words: 'The list of degrees, filtered' };
    case 'university':
      return { path: routes.universities(), words: 'All universities' };
    case 'field':
      return { path: routes.fields(), words: 'All fields' };
    case 'guide':
      return { path: routes.guides(), words: 'All guides' };
    case 'term':
      return { path: routes.guide('glossary'), words: 'The whole glossary' };
    case 'payer':
      return { path: routes.payers(), words: 'Everyone who pays' };
    case 'terms':
      return { path: routes.terms(), words: 'All terms' };
    case 'pathway':
      return { path: routes.pathways(), words: 'All pathways' };
  }
}

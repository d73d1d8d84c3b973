import type { Catalog, Program } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';

/** Programs taught in Spanish, open ones first, otherwise in the order of the catalog. */
export const programsInSpanish = ({ programs }: Pick<Catalog, 'programs'>): Program[] =>
  programs.filter(({ languages }) => languages.includes('es')).sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));

import { isOpen } from '#lib/domain/status';
import type { Question } from './question';
import { type RouteId, routeIds } from './route-sum';

/** Whether nobody can begin the program any more. */
export const isClosedAt = ({ program }: Question): boolean => program !== undefined && !isOpen(program);

/** The routes of which one may be called the cheapest or shortest way to a degree: none through a closed program. */
export const judgedIds = (question: Question): RouteId[] =>
  routeIds.filter((id) => id !== 'program' && !(id === 'both' && isClosedAt(question)));

import type { Figure, FigureName, Figures } from './figure';
import { type RouteId, routeIds, type Setting } from './route-sum';

/** What the whole tuition of the degree rests on. */
function wholeRests({ whole, size }: Figures): FigureName[] {
  if (whole.value || !size.value) return ['whole'];
  return ['unit', 'size'];
}

function monthsRest({ leftMonths, wholeMonths, share }: Figures): FigureName[] {
  return !leftMonths.value && wholeMonths.value && share.value ? ['share', 'wholeMonths'] : ['leftMonths'];
}

/** The figures that a route rests on, those of its money before those of its time. */
export function restsOn(route: RouteId, figures: Figures): FigureName[] {
  const program: FigureName[] = ['price', 'exam', 'again', 'repeat', 'grant', 'programHelp', 'programHelpSum'];
  const degree: FigureName[] = ['fees', 'degreeHelp', 'pay'];
  switch (route) {
    case 'program':
      return [...program, 'programMonths'];
    case 'both': {
      const tuition: FigureName[] = figures.left.value ? ['left'] : ['share', ...wholeRests(figures)];
      return [...program, ...tuition, ...degree, 'programMonths', ...monthsRest(figures)];
    }
    case 'direct':
      return [...wholeRests(figures), ...degree, 'wholeMonths'];
    case 'other':
      return ['otherPrice', 'degreeHelp', 'pay', 'otherMonths'];
  }
}

/** Figures that one has or has not: left empty, there is nothing to know. */
const isOptional = (name: FigureName): boolean =>
  ['grant', 'programHelp', 'programHelpSum', 'degreeHelp'].includes(name);

/** Every figure that the answer rests on, each once. Help and grants count where they are entered. */
export function usedFigures(figures: Figures, setting: Setting): Figure[] {
  const { hasProgram, hasDegree, hasDirect, hasOther } = setting;
  const has = { program: hasProgram, both: hasProgram && hasDegree, direct: hasDirect, other: hasOther };
  const routes = routeIds.filter((id) => has[id]);
  const names = new Set(routes.flatMap((route) => restsOn(route, figures)));
  return [...names].map((name) => figures[name]).filter(({ name, value }) => value !== undefined || !isOptional(name));
}

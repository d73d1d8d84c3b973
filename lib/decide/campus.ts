import type { LiveFigureName } from '#lib/domain/live-figure';
import type { Answers } from './answers';

/** Whether only study on a campus in the United States will do. */
export const needsUsCampus = ({ facts }: Pick<Answers, 'facts'>): boolean => facts.papers === 'us-visa';

/** Figures of online degrees, each with its like of degrees that need a campus. */
const onCampus: Readonly<Partial<Record<LiveFigureName, LiveFigureName>>> = {
  'degrees.direct.tuition.median': 'degrees.direct.campus.tuition.median',
  'degrees.direct.duration.median': 'degrees.direct.campus.duration.median',
  'degrees.direct.low-cost.count': 'degrees.direct.campus.low-cost.count',
  'degrees.direct.try-first.count': 'degrees.direct.campus.try-first.count',
};

/** The figures that belong to a statement for this visitor, each once. */
export const figuresFor = (answers: Answers, names: readonly LiveFigureName[]): LiveFigureName[] =>
  needsUsCampus(answers) ? [...new Set(names.map((name) => onCampus[name] ?? name))] : [...names];

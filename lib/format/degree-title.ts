import type { Degree } from '#lib/domain/catalog';
import { lowerFirst } from './text';

/** A degree within a sentence: "MSc Finance"; one that its source does not name begins small, "a graduate degree, …". */
export const degreeWithin = ({ title, unnamed }: Pick<Degree, 'title' | 'unnamed'>): string =>
  unnamed ? lowerFirst(title) : title;

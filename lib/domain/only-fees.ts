import type { Degree } from './catalog';

/** Whether a degree charges fees and no tuition, be they known or not. */
export const hasOnlyFees = ({ onlyFees, tuition }: Pick<Degree, 'onlyFees' | 'tuition'>): boolean =>
  onlyFees === true || (tuition.state === 'known' && tuition.onlyFees === true);

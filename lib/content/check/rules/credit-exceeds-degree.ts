import { diagnoseValue } from '#lib/content/read/diagnose';
import { isSameCredit } from '#lib/domain/credit';
import { type Rule, selectValid } from './rule';

/** No pathway earns more credit than the whole degree has, as its own source or the degree's record counts it. */
export const creditExceedsDegree: Rule = (content) => {
  const degrees = new Map(selectValid(content, 'degrees').map(({ slug, data }) => [slug, data.credits]));
  return selectValid(content, 'programs').flatMap((file) =>
    file.data.pathways.flatMap(({ credit, degree }, index) => {
      const size = degrees.get(degree);
      const whole = size?.state === 'known' ? size.value : undefined;
      if (!credit) return [];
      const of = credit.of ?? (whole && isSameCredit(whole, credit) ? whole.amount : undefined);
      if (of === undefined || credit.amount <= of) return [];
      const message = `the pathway earns ${credit.amount} ${credit.unit}, more than the ${of} of the whole degree`;
      const path = ['pathways', index, 'credit', 'amount'];
      return [diagnoseValue(file, path, { code: 'credit-exceeds-degree', message, label: `expected ${of} or less` })];
    }),
  );
};

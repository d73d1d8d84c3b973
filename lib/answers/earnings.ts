import type { Degree, Field } from '#lib/domain/catalog';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';

export type UniversityMedian = NonNullable<Degree['earnings']>['medians'][number];
export type NationalMedian = NonNullable<Field['earnings']>['medians'][number];

type Measured = Pick<UniversityMedian, 'yearsAfter' | 'graduated' | 'dollarsOf' | 'asOf'>;

/** US dollars as the page writes them. */
export const formatDollars = (amount: number): string => formatMoney({ min: amount, max: amount, currency: 'USD' });

/** "4 years after" */
export const timeAfter = ({ yearsAfter }: Measured): string => `${plural(yearsAfter, 'year')} after`;

/** "graduates of 2017–19, earnings of 2022–23" */
export const classOf = ({ graduated, asOf }: Measured): string =>
  `graduates of ${formatDate(graduated)}, earnings of ${formatDate(asOf)}`;

/** "in dollars of 2024" */
export const moneyOf = ({ dollarsOf }: Measured): string => `in dollars of ${dollarsOf}`;

/** Whom the medians are of, in a sentence; the sources beside the earnings carry it. */
export const whoIsCounted =
  'College Scorecard, a US government data set, counts only people who had federal student aid, worked, and were not studying in the year measured. Those who paid without such aid are not in it, and so most students from abroad are not.';

/** How the figures were read, in a sentence. */
export const readThrough =
  'We read the figures through public copies; the official data set is the first source named here.';

import type { Authored } from '#lib/content/kinds';
import { diagnoseProperty, diagnoseValue } from '#lib/content/read/diagnose';
import { yearOf } from '#lib/domain/partial-date';
import { formatAlternatives, formatPath } from '../words';
import { type FileRule, type Rule, selectValid } from './rule';

type Measured = Pick<NonNullable<Authored<'fields'>['earnings']>, 'graduated' | 'yearsAfter' | 'asOf'>;

/** Whether the earnings are of the year that lies so many years after the last of the graduates left. */
const isInTime = ({ graduated, yearsAfter, asOf }: Measured): boolean =>
  yearOf(asOf) - yearOf(graduated) === yearsAfter;

/** The years of earnings fit each other: graduates of 2019 are measured four years after in 2023. */
export const earningsInTime: FileRule = ({ valid }) => {
  if (valid?.kind !== 'degrees' && valid?.kind !== 'fields') return [];
  const measured =
    valid.kind === 'fields'
      ? [{ path: ['earnings'], of: valid.data.earnings }]
      : (valid.data.earnings?.medians ?? []).map((of, index) => ({ path: ['earnings', 'medians', index], of }));
  return measured.flatMap(({ path, of }) => {
    if (!of || isInTime(of)) return [];
    const at = [...path, 'yearsAfter'];
    const message = `\`${formatPath(at)}\` is ${of.yearsAfter}, but \`graduated\` is ${of.graduated} and \`asOf\` ${of.asOf}`;
    return [diagnoseValue(valid, at, { code: 'contradiction', message, label: 'the years do not fit' })];
  });
};

/** No subject stands twice in the earnings of a record, unless measured after another number of years. */
export const earningsOnce: FileRule = ({ valid }) => {
  if (valid?.kind !== 'degrees' && valid?.kind !== 'fields') return [];
  const keys = (valid.data.earnings?.medians ?? []).map((one) =>
    'yearsAfter' in one ? `${one.cip}, ${one.yearsAfter} years after` : one.cip,
  );
  return keys.flatMap((key, index) => {
    if (keys.indexOf(key) === index) return [];
    const path = ['earnings', 'medians', index];
    const message = `\`${formatPath(path)}\` repeats "${key}", which stands in the same list`;
    return [diagnoseValue(valid, path, { code: 'repeated-entry', message, label: 'the second of its name' })];
  });
};

/** Earnings are of subjects that the degree has the codes of, as surely. */
export const earningsUnderCodes: FileRule = ({ valid }) => {
  if (valid?.kind !== 'degrees' || !valid.data.codes) return [];
  const { codes, earnings } = valid.data;
  return (earnings?.medians ?? []).flatMap(({ cip, match }, index) => {
    const contradict = (name: string, value: string, ofCodes: string) => {
      const at = ['earnings', 'medians', index, name];
      const message = `\`${formatPath(at)}\` is "${value}", but \`codes.${name}\` is ${ofCodes}`;
      return [diagnoseValue(valid, at, { code: 'contradiction', message, label: 'both cannot be true' })];
    };
    if (!codes.cip.some((code) => code.startsWith(cip))) return contradict('cip', cip, formatAlternatives(codes.cip));
    return match === codes.match ? [] : contradict('match', match, `\`${codes.match}\``);
  });
};

/** Only US universities have earnings: the data set knows no others. */
export const earningsOfUs: Rule = (content) => {
  const countries = new Map(selectValid(content, 'institutions').map(({ slug, data }) => [slug, data.country]));
  return selectValid(content, 'degrees').flatMap((file) => {
    const { earnings, institution } = file.data;
    const country = countries.get(institution);
    if (!earnings || country === undefined || country === 'US') return [];
    const message = `\`earnings\` are of US universities, but \`${institution}\` is in ${country}`;
    return [diagnoseProperty(file, ['earnings'], { code: 'contradiction', message, label: 'both cannot be true' })];
  });
};

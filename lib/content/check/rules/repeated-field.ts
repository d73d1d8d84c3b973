import { diagnoseValue } from '#lib/content/read/diagnose';
import type { FileRule } from './rule';

/** No program or degree stands in one field twice. */
export const repeatedField: FileRule = ({ valid }) => {
  if (valid?.kind !== 'programs' && valid?.kind !== 'degrees') return [];
  const { field, alsoIn } = valid.data;
  return alsoIn.flatMap((name, index) => {
    if (name !== field && alsoIn.indexOf(name) === index) return [];
    const message = `\`alsoIn[${index + 1}]\` repeats the field \`${name}\``;
    const label = name === field ? 'already the main `field`' : 'already in this list';
    return [diagnoseValue(valid, ['alsoIn', index], { code: 'repeated-field', message, label })];
  });
};

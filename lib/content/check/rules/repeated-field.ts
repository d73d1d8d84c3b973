import { diagnoseValue } from '#lib/content/read/diagnose';
import { type Rule, selectValid } from './rule';

/** No program stands in one field twice. */
export const repeatedField: Rule = (content) =>
  selectValid(content, 'programs').flatMap((file) => {
    const { field, alsoIn } = file.data;
    return alsoIn.flatMap((name, index) => {
      if (name !== field && alsoIn.indexOf(name) === index) return [];
      const message = `\`alsoIn[${index + 1}]\` repeats the field \`${name}\``;
      const label = name === field ? 'already the main `field`' : 'already in this list';
      return [diagnoseValue(file, ['alsoIn', index], { code: 'repeated-field', message, label })];
    });
  });

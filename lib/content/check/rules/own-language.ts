import { walk } from '#lib/content/read/body/walk';
import { diagnoseProperty, diagnoseValue } from '#lib/content/read/diagnose';
import type { Path } from '#lib/content/read/front-matter';
import type { Language } from '#lib/domain/program';
import { tellLanguage } from '#lib/domain/tell-language';
import { listValues } from '../find-entries';
import type { AnyValidFile } from '../validate';
import { formatPath } from '../words';
import type { FileContent, FileRule } from './rule';

/** Longest sentence, in words: how hard Spanish and French read depends on little else. */
const longestSentence = 30;

/** A text that has to be in a language, with the property that says so. */
interface Written {
  readonly language: Language;
  readonly text: string;
  readonly at: Path;
}

const textOf = (draft: FileContent['draft']): string =>
  [...walk(draft.tree)].map((node) => ('value' in node ? node.value : '')).join(' ');

const ownWords = (valid: AnyValidFile): { path: Path; value: string }[] =>
  listValues(valid.properties).flatMap(({ path, value }) =>
    path[0] === 'inItsLanguage' && typeof value === 'string' ? [{ path, value }] : [],
  );

function findWritten(valid: AnyValidFile, draft: FileContent['draft']): Written[] {
  if (valid.kind === 'programs') {
    const [language = 'en'] = valid.data.languages;
    return valid.data.inItsLanguage
      ? [
          {
            language,
            text: ownWords(valid)
              .map(({ value }) => value)
              .join('. '),
            at: ['inItsLanguage'],
          },
        ]
      : [];
  }
  if (valid.kind !== 'texts' || valid.data.language === 'en') return [];
  return [{ language: valid.data.language, text: `${valid.data.summary ?? ''} ${textOf(draft)}`, at: ['language'] }];
}

function findFaults(valid: AnyValidFile, { language, text, at }: Written): string[] {
  const own = formatPath(at);
  const told = tellLanguage(text);
  const long = text
    .split(/(?<=[.!?:])\s+|\n/)
    .find((sentence) => (sentence.match(/[\p{L}\p{N}’]+/gu) ?? []).length > longestSentence);
  const isTaughtInEnglish = valid.kind === 'programs' && valid.data.languages.includes('en');
  return [
    ...(isTaughtInEnglish ? [`\`${own}\` is for programs that are not taught in English`] : []),
    ...(!isTaughtInEnglish && told !== language ? [`the text of \`${own}\` does not read as \`${language}\``] : []),
    ...(long ? [`the sentence "${long.slice(0, 40)}…" has more than ${longestSentence} words`] : []),
  ];
}

/** What is written in another language than English is in that language, in short sentences, and holds no figure that could go stale. */
export const ownLanguage: FileRule = ({ valid, draft }) => {
  if (!valid) return [];
  const faults = findWritten(valid, draft).flatMap((written) =>
    findFaults(valid, written).map((message) =>
      diagnoseProperty(valid, written.at, { code: 'own-language', message, label: 'look at its words' }),
    ),
  );
  const figures = ownWords(valid).filter(({ value }) => /\d/.test(value));
  return [
    ...faults,
    ...figures.map(({ path }) => {
      const message = `\`${formatPath(path)}\` has a digit in it, which nobody would correct with the figure`;
      return diagnoseValue(valid, path, { code: 'own-language', message, label: 'expected words without a figure' });
    }),
  ];
};

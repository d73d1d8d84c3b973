import { diagnose } from '#lib/content/read/diagnose';
import type { ContentFile } from '#lib/content/read/files';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { findUnwanted } from './unwanted-character';

/** Brackets, quotations, lists or indentation of more than this many levels are no content but a mistake or an attack. */
const deepest = 12;

const tooDeep = [
  new RegExp(String.raw`(?:[[{]\s*){${deepest + 1},}`),
  new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+] |\d+[.)] )){${deepest + 1},}`, 'm'),
  new RegExp(String.raw`^ {${4 * deepest},}\S`, 'm'),
];

const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

function findDeep(text: string): RegExpExecArray | undefined {
  return tooDeep.map((pattern) => pattern.exec(text)).find((found) => found !== null);
}

/**
 * What is wrong with the characters of a file, whatever they mean. It is said before anything else, because what follows
 * from it could not be understood: a property whose name has an invisible letter looks as if it were there.
 */
export function checkSource(file: ContentFile): Diagnostic[] {
  const { text } = file.source;
  const character = findUnwanted(text);
  if (character) {
    const span = { start: character.index, end: character.index + character.length };
    const message = 'the file has a character that is not allowed';
    return [
      diagnose(file, { code: 'character-not-allowed', span, message, label: character.label, help: character.help }),
    ];
  }
  const marker = conflict.exec(text);
  if (marker) {
    const span = { start: marker.index, end: marker.index + marker[0].length };
    const message = 'two versions of this file were not brought together';
    return [diagnose(file, { code: 'conflict-marker', span, message, label: 'written by git, not by a person' })];
  }
  const deep = findDeep(text);
  if (!deep) return [];
  const span = { start: deep.index, end: deep.index + deep[0].length };
  const message = `something is nested more than ${deepest} levels deep`;
  return [diagnose(file, { code: 'nested-too-deep', span, message, label: 'too many levels' })];
}

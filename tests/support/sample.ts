import type { Sample } from '#lib/diagnostics/code-entry';
import { type DiagnosticCode, diagnosticCodes } from '#lib/diagnostics/codes';
import type { Tree } from './content-tree';
import { checked, page, program, soundProgram, soundTree, without } from './sound-tree';

/** One letter of a sample that stands for a byte which is not UTF-8: `ó` as older programs save it. */
const latin1 = (text: string): Uint8Array => {
  const [before = '', after = ''] = text.split('\uFFFD');
  return Buffer.concat([Buffer.from(before), Buffer.from([0xf3]), Buffer.from(after)]);
};

/** The front matter of the sound program without the properties that either half of a sample states. */
function restOf({ bad, mended }: Sample): string {
  const names = (text: string): string => text.replace(/^---.*\n/, '').split('\n\n')[0] ?? '';
  return without(without(soundProgram, names(bad)), names(mended));
}

/** The sound tree in which one file is the sample of a code, completed to a whole file. */
export function sampleTree(code: DiagnosticCode, which: 'bad' | 'mended'): Tree {
  const { sample } = diagnosticCodes[code];
  const { part = 'front matter', [which]: text } = sample;
  switch (part) {
    case 'front matter': {
      const file = page(`${text}\n${restOf(sample)}`);
      return { ...soundTree, 'programs/sample.md': file.includes('\uFFFD') ? latin1(file) : file };
    }
    case 'opening':
      return { ...soundTree, 'programs/sample.md': `${text}\n${restOf(sample)}---\n` };
    case 'closing':
      return { ...soundTree, 'programs/sample.md': `---\n${restOf(sample)}${text}\n` };
    case 'body':
      return { ...soundTree, 'programs/sample.md': program('', text) };
    case 'text of the site':
      return {
        ...soundTree,
        'texts/sample.md': page(`title: How we work\n${text}\n${checked}`, '## Audits\n\nWe read.'),
      };
    case 'file name': {
      const [name = '', linkTo] = text.split(' → ');
      if (linkTo) return { ...soundTree, [`programs/${name}`]: { linkTo } };
      return { ...soundTree, [`programs/${text}`]: program('title: Finance') };
    }
    case 'snapshot':
      return { ...soundTree, 'snapshot.json': text };
    case 'size':
      return { ...soundTree, 'programs/sample.md': page(soundProgram, 'word '.repeat(Number(/\d+/.exec(text)) * 204)) };
  }
}

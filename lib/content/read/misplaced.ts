import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { guessMeant } from '#lib/diagnostics/suggest';
import { toSlug } from '#lib/domain/slug';
import { kindNames } from '../kinds';
import { diagnose } from './diagnose';
import { isContent, isLeftover } from './files';

const list = (folder: string): Dirent[] => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

const notRead = (file: string, message: string, help?: string): Diagnostic =>
  diagnose({ file }, { code: 'file-not-read', message, help });

const looksLikeContent = (name: string): boolean => /\.(?:md|mdx|markdown)(?:\.|$)/i.test(name);

/** What lies beside the folders of content; documents with names in capitals are the manual. */
function checkRoot(root: string): Diagnostic[] {
  const kinds = new Set<string>(kindNames);
  return list(root).flatMap((entry) => {
    const { name } = entry;
    if (kinds.has(name) || isLeftover(name) || name === 'schemas' || /^[A-Z]+\.md$/.test(name)) return [];
    if (entry.isDirectory()) {
      const { help } = guessMeant(name, kinds, { label: '' });
      return [
        notRead(
          `content/${name}`,
          `the folder \`${name}\` is none of those that are read`,
          help && `rename it: ${help}`,
        ),
      ];
    }
    if (!looksLikeContent(name)) return [];
    return [
      notRead(
        `content/${name}`,
        `the file \`${name}\` lies in no folder of a kind`,
        'move it to the folder of its kind',
      ),
    ];
  });
}

function checkFolder(root: string, kind: string): Diagnostic[] {
  return list(join(root, kind)).flatMap((entry) => {
    const { name } = entry;
    const file = `content/${kind}/${name}`;
    if (isLeftover(name) || isContent(join(root, kind), entry)) return [];
    if (entry.isDirectory()) {
      const help = `move its files to \`content/${kind}\``;
      return [notRead(file, `\`${name}\` is a folder within \`${kind}\`, and what lies in it is not read`, help)];
    }
    if (name.endsWith('.md')) {
      const message = entry.isSymbolicLink() ? 'is a link that leads to no file' : 'is no file that can be read';
      const help = 'put the file itself in its place, and let everyone read it';
      return [diagnose({ file }, { code: 'file-unreadable', message: `\`${name}\` ${message}`, help })];
    }
    const help = `rename it to \`${toSlug(name.replace(/\..*$/, ''))}.md\`, or remove it`;
    return [notRead(file, `the name of the file \`${name}\` does not end in \`.md\``, help)];
  });
}

/** What looks as if it were meant as content and is not read: a wrong ending, a folder too deep, a link to nowhere. */
export const findMisplaced = (root: string): Diagnostic[] => [
  ...(kindNames.some((kind) => existsSync(join(root, kind)))
    ? []
    : [
        notRead(
          'content',
          'there is no folder of records in it',
          'run the command where `content` is, with the records in it',
        ),
      ]),
  ...checkRoot(root),
  ...kindNames.flatMap((kind) => checkFolder(root, kind)),
];

import { allRecords, type Catalog } from '#lib/domain/catalog';
import { repositoryOf } from '#lib/domain/copy';
import type { Source } from '#lib/domain/source';
import { tellLicense } from '#lib/format/license';
import { formatList } from '#lib/format/list';
import { plural } from '#lib/format/plural';

/** How many files, of how many repositories. */
const countFiles = (files: readonly Source[]): string =>
  `${plural(files.length, 'file')} of ${plural(new Set(files.map(repositoryOf)).size, 'repository', 'repositories')}`;

/** Of how many captures and copies behind the record which license is known, in words; each page counts once. */
export function describeCopies(catalog: Catalog): string {
  const sources = allRecords(catalog).flatMap((record): readonly Source[] => record.sources);
  const captures = sources.filter(({ kind }) => kind === 'capture');
  const pages = [...new Map(captures.map((source) => [source.url, source])).values()];
  const files = pages.filter(({ license }) => license !== undefined);
  const licenses = [...new Set(files.map(({ license }) => license ?? ''))].sort();
  const counts = licenses.map(
    (one) => `${tellLicense(one)} for ${countFiles(files.filter(({ license }) => license === one))}`,
  );
  return [
    `Of ${plural(pages.length, 'page')} that others captured or copied, ${countFiles(files)} stand on GitHub.`,
    `License of the repository: ${formatList(counts)}.`,
    `The other ${pages.length - files.length} are pages of their own elsewhere, and no license of theirs is recorded.`,
    'A repository’s license covers its code and its arrangement, not the page that was copied.',
  ].join(' ');
}

import type { ShownHit } from '#lib/search/view';
import { EntryVerdict } from '../credit/entry-verdict';
import { Marked } from './marked';

/** One hit: a link, what it is, the sentence that matched, and what the record comes to. */
export function SearchHit({ hit: { entry, title, excerpt, inShort } }: { hit: ShownHit }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1 border-b py-3 wrap-anywhere">
      <h3 className="text-lg/tight">
        <a className="entry-link" href={entry.path} lang={entry.lang}>
          <Marked pieces={title} />
        </a>
      </h3>
      <p className="text-sm text-ink-2">{entry.about}</p>
      {excerpt.length > 0 && (
        <p className="max-w-160 text-sm/snug">
          <Marked pieces={excerpt} />
        </p>
      )}
      {inShort && <EntryVerdict verdict={inShort.verdict} pathway={inShort.pathway} />}
    </div>
  );
}

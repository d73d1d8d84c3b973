import { findBest } from '#lib/domain/credit-share';
import type { Entry } from '#lib/search/entry';
import type { ShownHit } from '#lib/search/view';
import { degreeVerdict } from '#lib/verdict/degree';
import { programVerdict } from '#lib/verdict/program';
import { EntryVerdict } from '../credit/entry-verdict';
import { Marked } from './marked';

/** What a program or a degree comes to, as in their lists. */
function HitVerdict({ entry }: { entry: Entry }) {
  if (entry.kind === 'program') {
    return <EntryVerdict verdict={programVerdict(entry.record)} pathway={findBest(entry.record.pathways)} />;
  }
  if (entry.kind === 'linked' || entry.kind === 'direct') {
    return <EntryVerdict verdict={degreeVerdict(entry.record)} pathway={findBest(entry.record.accepts)} />;
  }
  return null;
}

/** One hit: a link, what it is, the sentence that matched, and what the record comes to. */
export function SearchHit({ hit: { entry, title, excerpt } }: { hit: ShownHit }) {
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
      <HitVerdict entry={entry} />
    </div>
  );
}

import type { Column } from '#lib/side-by-side/side-by-side';
import { How } from '../ui/how';
import { Letter } from './letter';

/** What stands in a column: its letter and its page; on a phone a short name, which stays in view. */
export function ColumnHead({ column: { letter, kind, path, title, university, shortName } }: { column: Column }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <Letter>{letter}</Letter>
      <span className="min-w-0 font-sans text-sm/tight hyphens-auto [hyphenate-limit-chars:16] max-[19rem]:text-xs md:hidden">
        {shortName}
      </span>
      <span className="min-w-0 max-md:hidden">
        <a className="text-ink decoration-accent hover:text-accent-strong" href={path}>
          {title}
        </a>
        <How>
          {university}, {kind === 'degree' ? 'degree' : 'MicroMasters program'}
        </How>
      </span>
    </div>
  );
}

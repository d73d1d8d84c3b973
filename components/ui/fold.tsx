import type { ReactNode } from 'react';

interface Props {
  id?: string;
  title: ReactNode;
  isOpen?: boolean;
  /** On a wide screen it stands open, without its line to click. */
  isOpenWhenWide?: boolean;
  /** It has no place on paper: what is the same on many pages, or is long and beside the point. */
  isOffPaper?: boolean;
  /** One of many in a table: its line is lower. */
  isDense?: boolean;
  children: ReactNode;
}

const onPaper =
  'print:details-content:block print:details-content:h-auto print:details-content:[content-visibility:visible]';
const onWide = 'lg:details-content:block lg:details-content:h-auto lg:details-content:[content-visibility:visible]';

/** A part of a page that stands folded until it is asked for; on paper it stands open, or not at all. */
export function Fold({
  id,
  title,
  isOpen = false,
  isOpenWhenWide = false,
  isOffPaper = false,
  isDense = false,
  children,
}: Props) {
  return (
    <details
      id={id}
      className={`${isOpenWhenWide ? `${onWide} max-lg:border-b print:border-0` : 'border-b'} ${isOffPaper ? 'print:hidden' : onPaper}`}
      open={isOpen}
    >
      <summary
        className={`fold justify-between ${isDense ? 'min-h-6 py-0.5 text-xs/snug' : 'min-h-11 py-1.5 text-sm/snug print:py-0.5'} print:min-h-0 font-semibold text-accent hover:text-accent-strong hover:underline ${isOpenWhenWide ? 'max-lg:border-t print:hidden lg:supports-[selector(::details-content)]:hidden' : ''}`}
      >
        {title}
      </summary>
      <div className={isOpenWhenWide ? 'pt-1 max-lg:pb-4 print:p-0' : 'pt-1 pb-4 print:pt-0 print:pb-1'}>
        {children}
      </div>
    </details>
  );
}

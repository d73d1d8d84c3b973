import type { ReactNode } from 'react';

interface Props {
  /** The verdict and what belongs to it. */
  children: ReactNode;
  /** A `TurnPanel`: at the right on a wide screen, below the verdict on a phone. */
  panel?: ReactNode;
  /** What folds below the verdict. */
  below?: ReactNode;
}

/** The first screen of a page that answers: verdict, then what decides, then how it was found. */
export function AnswerHead({ children, panel, below }: Props) {
  return (
    <div
      className={
        panel
          ? 'grid gap-x-16 gap-y-4 lg:grid-cols-[minmax(0,1fr)_27rem] lg:grid-rows-[auto_1fr] lg:items-start lg:*:nth-2:col-start-2 lg:*:nth-2:row-span-2 lg:*:nth-2:row-start-1'
          : 'grid gap-4'
      }
    >
      <div className="grid min-w-0 content-start gap-4">{children}</div>
      {panel}
      {below && <div className="min-w-0 self-end">{below}</div>}
    </div>
  );
}

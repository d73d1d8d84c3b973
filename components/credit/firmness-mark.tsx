import type { ReactNode } from 'react';
import { type Firmness, firmnesses } from '#lib/domain/firmness';
import { firmnessLabels } from '#lib/format/labels';

const cells = [0.5, 9.5, 18.5, 27.5];

const draw = (some: readonly number[]): string => some.map((x) => `M${x} .5h7v9h-7z`).join('');

/** How firm a promise is, as four cells: the more are filled, the firmer; dashed is our inference, empty is nothing found. */
export function FirmnessCells({ firmness }: { firmness: Firmness | 'none' }) {
  const filled = firmness === 'none' ? 0 : firmnesses.length - 1 - firmnesses.indexOf(firmness);
  return (
    <svg className="firmness-cells" viewBox="0 0 35 10" aria-hidden="true">
      <path className="firmness-on" d={draw(cells.slice(0, filled))} />
      <path className={firmness === 'inferred' ? 'firmness-guess' : 'firmness-off'} d={draw(cells.slice(filled))} />
    </svg>
  );
}

interface Props {
  firmness: Firmness;
  /** What follows the word: who says so. */
  children?: ReactNode;
}

/** How firm a promise is, as cells and a word. */
export function FirmnessMark({ firmness, children }: Props) {
  return (
    <span className="firmness">
      <FirmnessCells firmness={firmness} />
      <span>
        {firmnessLabels[firmness]}
        {children}
      </span>
    </span>
  );
}

import type { ReactNode } from 'react';
import { type Firmness, firmnesses } from '#lib/domain/firmness';
import { firmnessLabels } from '#lib/format/labels';

const cells = [0.5, 9.5, 18.5, 27.5];

const draw = (some: readonly number[]): string => some.map((x) => `M${x} .5h7v9h-7z`).join('');

interface Props {
  firmness: Firmness;
  /** What follows the word: who says so. */
  children?: ReactNode;
}

/** How firm a promise is, as four cells and a word: the more are filled, the firmer; dashed is our inference. */
export function FirmnessMark({ firmness, children }: Props) {
  const filled = firmnesses.length - 1 - firmnesses.indexOf(firmness);
  return (
    <span className="firmness">
      <svg className="firmness-cells" viewBox="0 0 35 10" aria-hidden="true">
        <path className="firmness-on" d={draw(cells.slice(0, filled))} />
        <path className={filled === 0 ? 'firmness-guess' : 'firmness-off'} d={draw(cells.slice(filled))} />
      </svg>
      <span>
        {firmnessLabels[firmness]}
        {children}
      </span>
    </span>
  );
}

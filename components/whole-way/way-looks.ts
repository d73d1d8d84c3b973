import type { Firmness } from '#lib/domain/firmness';

/** What a part looks like: its outline and filling, and stripes over it. Weak evidence never looks like a promise. */
export interface Look {
  readonly box: string;
  readonly stripes?: { readonly className: string; readonly dashes: string };
  /** Of a number on it. */
  readonly label: string;
}

const inStripes =
  '[paint-order:stroke] fill-ink stroke-paper [stroke-width:6px] forced-colors:fill-[CanvasText] forced-colors:stroke-[color:Canvas]';
const accentLine = 'fill-none stroke-accent forced-colors:stroke-[color:CanvasText]';
const inkLine = 'fill-none stroke-ink forced-colors:stroke-[color:CanvasText]';
const plain: Look = {
  box: 'fill-tint stroke-ink forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]',
  label: 'fill-ink forced-colors:fill-[CanvasText]',
};

/** The program, by how firm the promise is. */
export const programLooks: Record<Firmness | 'none', Look> = {
  amount: {
    box: 'fill-accent stroke-accent forced-colors:fill-[Highlight] forced-colors:stroke-[color:CanvasText]',
    label: 'fill-paper font-semibold forced-colors:fill-[HighlightText]',
  },
  credit: { box: accentLine, stripes: { className: accentLine, dashes: '2 2.5' }, label: inStripes },
  'way-in': plain,
  others: plain,
  inferred: {
    box: `${accentLine} [stroke-dasharray:3_3]`,
    stripes: { className: accentLine, dashes: '1 7' },
    label: inStripes,
  },
  none: plain,
};

export const degreeLook: Look = { box: inkLine, label: plain.label };

export const maybeLook: Look = {
  box: `${inkLine} [stroke-dasharray:3_3]`,
  stripes: { className: 'stroke-control forced-colors:stroke-[color:CanvasText]', dashes: '1 5' },
  label: inStripes,
};

export const openLine = 'fill-none stroke-control [stroke-dasharray:4_4] forced-colors:stroke-[color:CanvasText]';

/** The two posts of admission; broken where its terms were not found. */
export const gatePost = (isKnown: boolean): string =>
  `stroke-ink [stroke-width:2] forced-colors:stroke-[color:CanvasText] ${isKnown ? '' : '[stroke-dasharray:3_2.5]'}`;

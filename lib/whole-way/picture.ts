import { toPercent } from '#lib/chart/scale';
import { addRanges, type NumberRange } from '#lib/domain/range';
import { formatNumber } from '#lib/format/range';
import type { Way } from './way';

/** A stretch whose months are known, from and to in percent of the width. */
export interface Part {
  /** `maybe` is from the least to the most, or what may fall away by credit nobody has told the size of. */
  readonly kind: 'program' | 'degree' | 'maybe';
  readonly from: number;
  readonly to: number;
  /** Its months, where there is room for them. */
  readonly label?: string | undefined;
}

export interface Bar {
  readonly id: Way['id'];
  readonly parts: readonly Part[];
  /** Where admission stands: it takes no months. */
  readonly gateAt: number;
  /** Whether its terms are on record. */
  readonly isGateKnown: boolean;
  /** Where what nobody knows begins; its length means nothing. */
  readonly openFrom?: number | undefined;
}

export interface Picture {
  readonly bars: readonly Bar[];
  /** Months and where they stand; none where no months are known. */
  readonly marks: readonly { readonly months: number; readonly at: number }[];
}

/** Where the scale ends when some bar is open: beyond it lengths mean nothing. */
const knownEnd = 0.7;

/** Narrower than this a number of two digits would not fit on a small phone, nor "to 36" in twice as much. */
const labelRoom = 10;

/** The longest way rounded up: to half-years up to two years, else to years. */
const spanOf = (longest: number): number => {
  const step = longest <= 24 ? 6 : 12;
  return Math.ceil(longest / step) * step;
};

const stepOf = (span: number): number => {
  if (span <= 24) return 6;
  return span > 60 && span % 24 === 0 ? 24 : 12;
};

interface Stretch {
  readonly kind: Part['kind'];
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A bar in months: nothing in it is of unknown length. */
interface Laid {
  readonly stretches: readonly Stretch[];
  readonly gateAt: number | undefined;
  readonly openFrom?: number | undefined;
}

const zero: NumberRange = { min: 0, max: 0 };

/** Lays a way out in months: least lengths one after the other, and from the least to the most at the end. */
function lay({ program, sum, isWithoutCredit }: Way): Laid {
  const first = program ? program.months : zero;
  const rest = sum.degreeMonths;
  // What comes after an unknown length has no place on the scale.
  if (!first) return { stretches: [], gateAt: undefined, openFrom: 0 };
  const start: Stretch = { kind: 'program', from: 0, to: first.min, words: formatNumber(first.min) };
  const most = (from: number, to: number, max: number, isClear: boolean): Stretch => ({
    kind: 'maybe',
    from,
    to,
    words: isClear ? `to ${formatNumber(max)}` : '',
  });
  if (!rest) {
    return { stretches: [start, most(first.min, first.max, first.max, true)], gateAt: first.max, openFrom: first.max };
  }
  const end = addRanges([first, rest]);
  const isExact = first.min === first.max;
  if (isWithoutCredit.months)
    return { stretches: [start, most(first.min, end.max, rest.max, isExact)], gateAt: first.min };
  const degree: Stretch = { kind: 'degree', from: first.min, to: end.min, words: formatNumber(rest.min) };
  return { stretches: [start, degree, most(end.min, end.max, rest.max, isExact)], gateAt: first.min };
}

/** All ways on one scale of months. */
export function pictureOf(ways: readonly Way[]): Picture {
  const laid = ways.map(lay);
  const span = spanOf(Math.max(0, ...laid.flatMap(({ stretches }) => stretches.map(({ to }) => to))));
  const share = laid.some(({ openFrom }) => openFrom !== undefined) ? knownEnd : 1;
  const at = (months: number): number => (span === 0 ? 0 : toPercent((months / span) * share));
  const bars = ways.map(({ id, degree }, index): Bar => {
    const { stretches, gateAt, openFrom } = laid[index] ?? { stretches: [], gateAt: 0 };
    const parts = stretches
      .filter(({ from, to }) => to > from)
      .map(({ kind, from, to, words }): Part => {
        const room = kind === 'maybe' ? 2 * labelRoom : labelRoom;
        return { kind, from: at(from), to: at(to), label: at(to) - at(from) >= room && words ? words : undefined };
      });
    return {
      id,
      parts,
      gateAt: gateAt === undefined ? 50 : at(gateAt),
      isGateKnown: degree.admission !== undefined,
      openFrom: openFrom === undefined ? undefined : at(openFrom),
    };
  });
  const step = stepOf(span);
  const marks = Array.from({ length: span === 0 ? 0 : Math.floor(span / step) + 1 }, (_, index) => ({
    months: index * step,
    at: at(index * step),
  }));
  return { bars, marks };
}

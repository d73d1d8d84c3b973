import { linearScale, type Scale } from '#lib/chart/scale';
import type { NumberRange } from '#lib/domain/range';
import { formatNumber } from '#lib/format/range';
import type { Values } from './figure';
import { routeNames } from './names';
import { reckon, sayReckoned } from './no-credit';
import { inMoney, inMonths } from './own';
import type { Asked } from './row';
import { besideInWords, whyNoTotal } from './sum-rows';

/** A part of a bar, from and to in percent of the scale. */
export interface Part {
  readonly kind: 'program' | 'degree';
  readonly from: number;
  readonly to: number;
  /** From the least to the most. */
  readonly isRange: boolean;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  /** What is left out, or why there is none. */
  readonly small?: string | undefined;
  readonly parts: readonly Part[];
  /** Where what nobody knows would begin, in percent; its length means nothing. */
  readonly unknownFrom?: number | undefined;
}

export interface Bars {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  /** A mark of the scale in words. */
  readonly format: (mark: number) => string;
}

function draw(
  title: string,
  routes: readonly {
    readonly id: string;
    label: string;
    words: string;
    small?: string | undefined;
    steps: { kind: Part['kind']; range: NumberRange }[];
    isOpen: boolean;
  }[],
  tick: (value: number) => string,
): Bars {
  const ends = routes.map(({ steps }) => steps.reduce((sum, { range }) => sum + range.max, 0));
  const scale = linearScale([1, ...ends]);
  const { at } = scale;
  const bars = routes.map(({ id, label, words, small, steps, isOpen }): Bar => {
    const parts: Part[] = [];
    let [low, spread] = [0, 0];
    for (const { kind, range } of steps) {
      parts.push({ kind, from: at(low), to: at(low + range.min), isRange: false });
      low += range.min;
      spread += range.max - range.min;
    }
    const last = steps.at(-1);
    if (last && spread > 0) parts.push({ kind: last.kind, from: at(low), to: at(low + spread), isRange: true });
    return { id, label, words, small, parts, unknownFrom: isOpen ? at(low + spread) : undefined };
  });
  return { title, bars, scale, format: tick };
}

/** What each route costs and how long it takes, ready to draw: one scale for money, one for months. */
export function barsOf(asked: Asked, values: Values): Bars[] {
  const { question, routes } = asked;
  const names = routeNames(question);
  const currency = routes[0]?.currency ?? 'USD';
  const money = draw(
    'What you pay',
    routes.map((route) => {
      const { id, pays, program } = route;
      const own = route.currency === currency ? program : undefined;
      const rest = pays && { min: pays.min - (own?.min ?? 0), max: pays.max - (own?.max ?? 0) };
      const isDrawn = route.currency === currency;
      const sum = reckon(asked, route, 'pays');
      return {
        id,
        label: names[id].short,
        words: sum ? sayReckoned(sum, inMoney(route.currency)) : 'no total',
        small: sum
          ? isDrawn
            ? besideInWords(route, question)
            : 'other money, not drawn'
          : whyNoTotal(route, question).replace(/^no total:? ?/, ''),
        steps: isDrawn
          ? [
              ...(own ? [{ kind: 'program' as const, range: own }] : []),
              ...(rest && rest.max > 0 ? [{ kind: 'degree' as const, range: rest }] : []),
            ]
          : [],
        isOpen: !pays || besideInWords(route, question) !== undefined,
      };
    }),
    (value) => inMoney(currency)({ min: value, max: value }),
  );
  const months = draw(
    'Months from your start',
    routes.map((route) => {
      const { id, months: all } = route;
      const own = id === 'program' || id === 'both' ? values.programMonths : undefined;
      const rest = all && own && { min: all.min - own.min, max: all.max - own.max };
      const degree = own ? rest : all;
      const sum = reckon(asked, route, 'months');
      return {
        id,
        label: names[id].short,
        words: sum ? sayReckoned(sum, inMonths) : own ? `${inMonths(own)} and more` : 'not found',
        steps: [
          ...(own ? [{ kind: 'program' as const, range: own }] : []),
          ...(degree && degree.max > 0 ? [{ kind: 'degree' as const, range: degree }] : []),
        ],
        isOpen: !all,
      };
    }),
    formatNumber,
  );
  return [money, months];
}

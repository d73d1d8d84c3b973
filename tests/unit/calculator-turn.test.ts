import { expect, test } from 'vitest';
import { exactly, type Figure, type FigureName, type Values } from '#lib/calculator/figure';
import type { Move } from '#lib/calculator/moves';
import type { Setting } from '#lib/calculator/route-sum';
import { turnsOf, winnerOf } from '#lib/calculator/turn';
import type { NumberRange } from '#lib/domain/range';

const range = (min: number, max = min): NumberRange => ({ min, max });

const setting: Setting = {
  hasProgram: true,
  hasDegree: true,
  hasDirect: true,
  hasOther: true,
  away: { left: range(0), whole: range(0), other: range(0) },
  holdsFees: { left: true, whole: true, other: true },
  currencies: { program: 'USD', degree: 'USD', direct: 'USD', other: 'USD' },
  start: undefined,
  isOnePlan: true,
  asksForMost: false,
  longestMonths: 24,
};

function moveOf(name: FigureName, standing: Figure['standing'], over: NumberRange, value?: NumberRange): Move {
  const currency = name.endsWith('Months') ? undefined : 'USD';
  return {
    figure: { name, label: name, standing, value, currency, says: '', sources: [] },
    over,
    says: '',
    format: String,
  };
}

/** A program of $1,595 and a course again at $299, then $44,520; directly $74,200; another degree at $46,386 to $50,912. */
const helped: Values = {
  price: exactly(1595),
  again: range(0, 1),
  repeat: exactly(299),
  programMonths: exactly(18),
  left: exactly(44_520),
  leftMonths: exactly(5),
  whole: exactly(74_200),
  wholeMonths: exactly(10),
  otherPrice: range(46_386, 50_912),
  otherMonths: exactly(12),
  degreeHelp: exactly(5250),
};

test('a figure turns the order at the very dollar at which one who enters it sees it turn', () => {
  // From 15 August 2027 five months after the program touch one calendar year, twelve months touch two. Program first:
  // 1,595 + 44,520 − 5,250 = 40,865, with a course again 41,164. Another degree: its price − 10,500, the cheapest up to
  // 51,364 (40,864), no longer at 51,365 (40,865 as well), and the dearer from 51,665 (41,165).
  const move = moveOf('otherPrice', 'old', range(46_386, 55_917), helped.otherPrice);
  const [turn, ...rest] = turnsOf(helped, [move], { ...setting, start: '2027-08-15' });
  expect(rest).toEqual([]);
  expect(turn?.stretches).toEqual([
    { from: 46_386, to: 51_365, winner: 'other' },
    { from: 51_365, to: 51_665, winner: 'none' },
    { from: 51_665, to: 55_917, winner: 'both' },
  ]);
});

test('a figure that turns nothing is not named', () => {
  const move = moveOf('whole', 'old', range(74_200, 103_021), helped.whole);
  expect(turnsOf(helped, [move], setting)).toEqual([]);
});

test('a missing figure that changes the present verdict wherever it lies is named', () => {
  // Without its price the other degree is not compared: 46,115 to 46,414 after the program is the cheapest. At $5,000 to
  // $9,000 it is the cheapest instead, anywhere in that range.
  const { degreeHelp: _, otherPrice: __, ...values } = helped;
  const [turn] = turnsOf(values, [moveOf('otherPrice', 'missing', range(5000, 9000))], setting);
  expect(turn?.stretches).toEqual([{ from: 5000, to: 9000, winner: 'other' }]);
});

test('two routes through one degree are compared at the same tuition', () => {
  // No credit: after the program the whole tuition of $20,000 to $30,000 remains, so 1,595 to 1,894 more than directly.
  const { left: _, otherPrice: __, degreeHelp: ___, ...known } = helped;
  const values: Values = { ...known, whole: range(20_000, 30_000), share: exactly(0) };
  expect(winnerOf(values, setting, 'money')).toBe('direct');
  // 6 percent of it is 1,200 at the least and 1,800 at the most: less than the program costs, then perhaps more.
  expect(winnerOf({ ...values, share: exactly(0.06) }, setting, 'money')).toBe('none');
  // A tenth is 2,000 at the least, more than the program with a course again.
  expect(winnerOf({ ...values, share: exactly(0.1) }, setting, 'money')).toBe('both');
});

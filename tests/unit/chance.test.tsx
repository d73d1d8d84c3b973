import { describe, expect, test } from 'vitest';
import { HundredDots } from '#components/chart/hundred-dots';
import { type Chance, chanceSchema } from '#lib/domain/chance';
import { chanceInWords, countedInWords, halvesOf, ofHundred } from '#lib/format/chance';
import { render } from '../support/picture';
import { source } from '../support/sample-records';

const asked = { title: 'A', step: 'exam', who: 'sat it', does: 'passed it' };
const counted = {
  value: 622,
  of: 1900,
  within: 'by 2018',
  doesNot: 'had not',
  cannotSay: 'Who failed.',
  sources: ['s'],
};

/** Where the schema finds a chance wrong. */
const wrongAt = (chance: object): string[] =>
  chanceSchema.safeParse(chance).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the schema', () => {
  test('takes a chance that is counted, or one that was looked for in vain', () => {
    expect(wrongAt({ ...asked, counted })).toEqual([]);
    expect(wrongAt({ ...asked, lookedFor: 'a count' })).toEqual([]);
  });

  test.each(['value', 'of', 'within', 'doesNot', 'cannotSay', 'sources'])('refuses a count without `%s`', (name) => {
    const { [name as 'of']: _, ...rest } = counted;
    expect(wrongAt({ ...asked, counted: rest })).toEqual([`counted.${name}`]);
  });

  test('refuses one without a group, one that says nothing, and one that says both', () => {
    const { who: _, ...nobody } = asked;
    expect(wrongAt({ ...nobody, counted })).toEqual(['who']);
    expect(wrongAt(asked)).toEqual(['counted']);
    expect(wrongAt({ ...asked, counted, lookedFor: 'a count' })).toEqual(['lookedFor']);
  });
});

describe('whole people of 100', () => {
  test.each([
    // 622 × 100 ÷ 1,900 = 32.7…
    [622, 1900, 'exact', 33],
    // 5 × 100 ÷ 14 = 35.7…, 5 × 100 ÷ 12 = 41.6…, 100 ÷ 6 = 16.6…, 100 ÷ 3 = 33.3…
    [5, 14, 'more-than', 35],
    [5, 12, 'about', 42],
    [1, 6, 'almost', 17],
    [1, 3, 'at-most', 34],
    [29, 100, 'more-than', 29],
    // Only nobody is 0, and only everybody 100.
    [0, 50, 'exact', 0],
    [1, 5000, 'exact', 1],
    [4999, 5000, 'exact', 99],
    [50, 50, 'exact', 100],
  ] as const)('%d of %d, %s, is %d', (value, of, is, people) => {
    expect(ofHundred({ value, of, is })).toBe(people);
  });
});

describe('in words', () => {
  const chance = (part: Partial<NonNullable<Chance['counted']>>) => {
    const own = { ...counted, as: 'people', is: 'exact', asOf: '2018', sources: [source('s')], ...part } as const;
    return { own, whole: { ...asked, step: 'exam', counted: own } as Chance };
  };

  test('both halves, each bound turned around for the other', () => {
    const { own, whole } = chance({ is: 'at-most' });
    expect(chanceInWords(whole, own)).toBe(
      'Of 100 people who sat it, at most 33 passed it by 2018. At least 67 had not.',
    );
    expect(halvesOf(whole, own).map(({ people }) => people)).toEqual(['622', '1,278']);
    expect(countedInWords(own)).toBe('622 of 1,900 people');
  });

  test('nobody is none, and a share has no number of people', () => {
    const { own, whole } = chance({ value: 0, of: 100, as: 'share' });
    expect(chanceInWords(whole, own)).toBe('Of 100 people who sat it, none passed it by 2018. All 100 had not.');
    expect(halvesOf(whole, own).map(({ people }) => people)).toEqual([undefined, undefined]);
    expect(countedInWords(own)).toBe('a share, 0 of 100; how many people were counted was not found');
  });
});

describe('the picture', () => {
  const dots = (filled: number | undefined) => {
    const svg = render(<HundredDots filled={filled} name="In words" />).querySelector('svg');
    return ['filled', 'ring'].map((part) => svg?.querySelectorAll(`[data-part=${part}]`).length);
  };

  test('has 100 dots, as many filled as the figure says', () => {
    expect([dots(0), dots(33), dots(100)]).toEqual([
      [0, 100],
      [33, 67],
      [100, 0],
    ]);
  });

  test('is an empty frame where nothing is known, and has a name', () => {
    expect(dots(undefined)).toEqual([0, 0]);
    const svg = render(<HundredDots filled={undefined} name="In words" />).querySelector('svg');
    expect(svg?.textContent).toBe('not found');
    expect([svg?.getAttribute('role'), svg?.getAttribute('aria-label')]).toEqual(['img', 'In words']);
  });
});

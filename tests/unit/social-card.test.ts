import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '#lib/site/palette';
import { altOf } from '#lib/social-card/card';
import { degreeCard } from '#lib/social-card/degree-card';
import { programCard } from '#lib/social-card/program-card';
import { siteCard } from '#lib/social-card/site-card';
import {
  catalogOf,
  degree,
  institution,
  known,
  money,
  pathway,
  program,
  unknown,
  withPathways,
} from '../support/sample-records';

const credits = (amount: number, of: number) =>
  ({ credit: { amount, of, unit: 'credits', system: 'us-semester-hour', is: 'exact' } }) as const;

const master = degree('master', { title: 'Master of Law', institution: institution('uq', 'Queensland') });
const law = program('law', {
  title: 'Law',
  price: known(money(950, 1350), '2019'),
  duration: known({ min: 8, max: 12 }, '2026-05'),
});

test('a program’s card gives status, price and length, each with its date, and its verdict below the largest share', () => {
  const card = programCard(
    withPathways(law, [
      [degree('small'), credits(6, 48)],
      [master, credits(16, 48)],
    ]),
  );
  expect(card.kicker).toBe('MicroMasters program, MIT');
  expect(card.facts).toEqual([
    { label: 'Status', value: 'Open', note: 'stated 15 May 2026', found: true, status: 'open' },
    { label: 'Price', value: '$950–$1,350', note: '2019 price, stated: check before you pay', found: true },
    { label: 'Length', value: '8–12', unit: 'months', note: '2026, stated', found: true },
  ]);
  expect(card.credit).toMatchObject({
    bar: { share: { is: 'exact', words: 'one third' } },
    key: 'Law (MIT) is open (stated 15 May 2026); it counts toward Master of Law (Queensland): 16 of 48 credits, says the university.',
    rest: 'Price: $950–$1,350 (2019: check before you pay); admission to the degree is separate.',
  });
});

test('what is not known is said in words', () => {
  const card = programCard(program('bare'));
  expect(card.facts.slice(1)).toEqual([
    { label: 'Price', value: 'not found', note: 'in any source we have', found: false },
    { label: 'Length', value: 'not found', note: 'in any source we have', found: false },
  ]);
  expect(card.credit).toEqual({
    bar: {},
    key: 'bare (MIT) is open (stated 15 May 2026); no degree was found for it.',
    rest: 'Price not found.',
  });
  const none = program('free', { price: { state: 'not-applicable', reason: 'It is free.' }, duration: unknown });
  expect(programCard(none).facts[1]?.value).toBe('does not apply');
});

test('credit without a share is not drawn as one, and a mere way in is not drawn at all', () => {
  expect(programCard(withPathways(law, [[master, {}]])).credit.bar).toEqual({ share: undefined, isWeak: false });
  expect(programCard(withPathways(law, [[master, { promises: 'entry' }]])).credit.bar).toBeUndefined();
});

test('a degree that its source does not name stands in the middle of a sentence', () => {
  const unnamed = degree('x', { title: 'A master’s degree, not named by the source', unnamed: true });
  expect(programCard(withPathways(law, [[unnamed, {}]])).credit.key).toContain(
    'toward a master’s degree, not named by the source (MIT), says',
  );
});

test('a degree’s card names the program with the largest share', () => {
  const card = degreeCard({
    ...master,
    tuition: known(money(9900), '2022-04'),
    delivery: { is: 'online', asOf: '2017', sources: [] },
    accepts: [pathway(program('art', { title: 'Art' }), master), pathway(law, master, credits(12, 48))],
  });
  expect(card.facts.map(({ label, value, note }) => [label, value, note])).toEqual([
    ['Tuition', '$9,900', '2022 price, stated: check before you pay'],
    ['Length', 'not found', 'in any source we have'],
    ['Where', 'Online', '2017'],
  ]);
  expect(card.credit).toMatchObject({
    bar: { share: { words: 'one quarter' } },
    key: 'Master of Law (Queensland) gives credit for Law (MIT, open): 12 of 48 credits, says the university.',
  });
});

test('a degree that no program names says so', () => {
  expect(degreeCard(master).credit).toMatchObject({
    bar: {},
    key: 'Master of Law (Queensland) is applied to directly: no MicroMasters program was found for it.',
  });
});

test('the site’s card counts the catalog; its bar is an exact share that an open program earns', () => {
  const closed = program('closed', { status: { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } });
  const card = siteCard(
    catalogOf([
      withPathways(closed, [[degree('half'), credits(24, 48)]]),
      withPathways(program('rough', { title: 'Rough' }), [
        [degree('some'), { share: { percent: 40, words: 'two fifths', is: 'about' } }],
      ]),
      withPathways(law, [[master, credits(16, 48)]]),
      program('alone'),
    ]),
  );
  expect(card.facts.map(({ value, note }) => `${value} ${note}`)).toEqual([
    '4 3 of them open',
    '2 of the open ones, by a university’s word',
    '3 linked to a program',
  ]);
  expect(card.credit).toMatchObject({
    key: '16 of 48 credits, one third',
    rest: 'for Law, MIT. The university says how much',
  });
  expect(siteCard(catalogOf([])).credit.bar).toEqual({});
});

test('the words for those who do not see the card say all of it', () => {
  expect(altOf(programCard(withPathways(law, [[master, credits(16, 48)]])))).toBe(
    'Law. MicroMasters program, MIT. Status: Open (stated 15 May 2026). Price: $950–$1,350 (2019 price, stated: check before you pay). ' +
      'Length: 8–12 months (2026, stated). Law (MIT) is open (stated 15 May 2026); it counts toward Master of Law (Queensland): 16 of 48 credits, says the university. Price: $950–$1,350 (2019: check before you pay); admission to the degree is separate.',
  );
});

test('pictures have the colors of the style sheet', () => {
  const css = readFileSync('app/globals.css', 'utf8');
  const token = (name: string) => new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  expect(palette).toEqual({
    paper: token('paper'),
    ink: token('ink'),
    ink2: token('ink-2'),
    rule: token('rule'),
    control: token('control'),
    accent: token('accent'),
  });
});

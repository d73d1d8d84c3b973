import { describe, expect, test } from 'vitest';
import { DegreeTitle } from '#components/degree/degree-title';
import { Direct } from '#components/program/direct';
import { PathwayLedger } from '#components/program/pathway-ledger';
import { ProgramTitle } from '#components/program/program-title';
import { RecordFromForm } from '#components/ways/record-from-form';
import { WholeWayStrip } from '#components/whole-way/whole-way-strip';
import { degreeProfile } from '#lib/pages/degree';
import { programProfile } from '#lib/pages/program';
import { numberSources } from '#lib/site/citations';
import { degreeVerdict } from '#lib/verdict/degree';
import { programVerdict } from '#lib/verdict/program';
import { wayFromProgram, wayToDegree } from '#lib/whole-way/whole-way';
import { render, textOf } from '../support/picture';
import { catalogOf, degree, known, money, program, unknown, withPathways } from '../support/sample-records';
import { at, rates, straight } from '../support/sample-ways';

/** $12,000 for those who live in Britain, $16,000 for others. */
const tuition = rates(
  'USD',
  [12_000, 'for UK students', { for: ['GB'] }],
  [16_000, 'for international students', { notFor: ['GB'] }],
);
const size = known({ amount: 40, system: 'us-semester-hour' as const, unit: 'credits' });
const american = straight('american', known(money(20_000)));
const { field } = american;
/** A program of $1,000 that counts for 10 credits of each of two degrees of 40. */
const tenOf40 = { credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' } } as const;
const one = withPathways(program('p', { field, price: known(money(1000)), priceHoldsExam: true }), [
  [degree('d', { field, institution: at('uk', 'GB'), tuition, credits: size }), tenOf40],
  [degree('e', { field, institution: at('us'), tuition: known(money(15_000)), credits: size }), tenOf40],
]);
const british = one.pathways.map((pathway) => pathway.degree).find(({ slug }) => slug === 'd') ?? american;
const catalog = catalogOf([one], [american]);

const sums = (way: ReturnType<typeof wayFromProgram>) =>
  Object.fromEntries((way?.ways ?? []).map(({ id, money: { words } }) => [id, words]));

const pageOf = (from?: string) => {
  const way = wayToDegree(catalog, british, from);
  if (!way) throw new Error('no way');
  return render(<WholeWayStrip way={way} citations={numberSources(way.sources)} />);
};

describe('the whole way', () => {
  // 1,000 + 12,000 × ¾ = 10,000; 1,000 + 16,000 × ¾ = 13,000.
  test.each([
    [undefined, '$10,000–$13,000', '$12,000–$16,000'],
    ['GB', '$10,000', '$12,000'],
    ['IN', '$13,000', '$16,000'],
  ])('of someone from %s', (from, both, direct) => {
    expect(sums(wayToDegree(catalog, british, from))).toMatchObject({ both, direct });
  });

  test('says whose prices they are, still names every rate, and takes the country along', () => {
    const page = pageOf('IN');
    expect(textOf(page.body)).toContain('someone who lives in your country, India');
    expect(textOf(page.body)).toContain(
      '$12,000 (for UK students, 2026) and $16,000 (for international students, 2026)',
    );
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => link.startsWith('/calculator'))).toEqual([
      expect.stringContaining('from=IN'),
      expect.stringContaining('from=IN'),
    ]);
    expect(textOf(pageOf().body)).not.toContain('your country');
  });
});

describe('the page of a program', () => {
  const profileOf = (from?: string) => programProfile(catalog, one, wayFromProgram(catalog, one, from), from);

  test('tells the least that is left to pay at that rate', () => {
    // Left of the British degree: 12,000 × ¾ = 9,000, or 16,000 × ¾ = 12,000; of the American one 15,000 × ¾ = 11,250.
    expect(profileOf('GB').left[0]?.text).toMatch(
      /^Least left to pay after the program: \$9,000 .* That is \$2,250 less/,
    );
    expect(profileOf('IN').left[0]?.text).toMatch(
      /^Least left to pay after the program: \$11,250 .* That is \$750 less/,
    );
  });

  test('shows the price of each degree at that rate, and takes the country to calculator and sheet', () => {
    const page = render(<PathwayLedger profile={profileOf('GB')} />);
    expect(textOf(page.body)).toContain('Tuition of the whole: $12,000');
    expect(textOf(render(<PathwayLedger profile={profileOf('IN')} />).body)).toContain('Tuition of the whole: $16,000');
    const title = render(<ProgramTitle profile={profileOf('GB')} />);
    for (const document of [page, title]) {
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const taken = links.filter((link) => /^\/(calculator|sheet)\?/.test(link));
      expect(taken.length).toBeGreaterThan(1);
      expect(taken.filter((link) => !link.includes('from=GB'))).toEqual([]);
    }
  });

  test('asks only where a degree in sight has rates by it', () => {
    expect(profileOf().asksAt).toBe('way');
    const same = withPathways(program('q', { field }), [
      [degree('f', { field, tuition: known(money(9000)) }), tenOf40],
    ]);
    const plain = catalogOf([same], [american]);
    expect(programProfile(plain, same, wayFromProgram(plain, same)).asksAt).toBeUndefined();
  });

  test('without a way asks beside the degrees to apply to directly, and shows their rates', () => {
    const alone = program('r', { field, price: known(money(500), '2026') });
    const profile = (from?: string) =>
      programProfile(catalogOf([alone], [straight('uk', tuition, 'GB')]), alone, undefined, from);
    expect(profile().asksAt).toBe('direct');
    const page = render(<Direct profile={profile('IN')} />);
    expect(page.querySelector('form')?.getAttribute('action')).toBe('/programs/r#part-direct');
    expect(textOf(page.body)).toContain('$16,000');
    expect(textOf(page.body)).not.toContain('$12,000');
  });

  test('of which little is known asks nothing: the page of its field does', () => {
    const thin = program('r', { field, price: unknown });
    expect(programProfile(catalogOf([thin], [straight('uk', tuition, 'GB')]), thin).asksAt).toBeUndefined();
  });
});

describe('the page of a degree', () => {
  const profileOf = (from?: string) => degreeProfile(british, [], wayToDegree(catalog, british, from), from);

  test('has the tuition of that country, and all rates without one', () => {
    expect(profileOf('GB').rated.tuition).toMatchObject({ value: { min: 12_000, max: 12_000 } });
    expect(profileOf('IN').rated.tuition).toMatchObject({ value: { min: 16_000, max: 16_000 } });
    expect(profileOf().rated).toBe(british);
  });

  test('says that the rate of a country was not found where the record has one for others only', () => {
    const price = rates('AUD', [40_000, 'for international students', { notFor: ['AU'] }]);
    const australian = straight('australian', price, 'AU');
    expect(degreeProfile(australian, [], undefined, 'AU').notForYou).toBe(
      'What U-AUSTRALIAN charges someone from your country, Australia, was not found; on record is A$40,000 (for international students, 2026).',
    );
    expect(degreeProfile(australian, [], undefined, 'IN').notForYou).toBeUndefined();
    expect(degreeProfile(australian).asksAt).toBe('head');
  });
});

test('the verdict at the head is the same wherever a visitor lives', () => {
  const title = render(<ProgramTitle profile={programProfile(catalog, one, undefined, 'IN')} />);
  for (const sentence of programVerdict(one)) expect(textOf(title.body)).toContain(sentence);
  const head = render(<DegreeTitle profile={degreeProfile(british, [], undefined, 'IN')} />);
  for (const sentence of degreeVerdict(british)) expect(textOf(head.body)).toContain(sentence);
});

test('the box leads to the part where the rates begin, with the country chosen', () => {
  const page = render(<RecordFromForm path="/degrees/d" part="way" from="GB" />);
  expect(page.querySelector('form')?.getAttribute('action')).toBe('/degrees/d#part-way');
  expect(page.querySelector('option[selected]')?.textContent).toBe('United Kingdom');
});

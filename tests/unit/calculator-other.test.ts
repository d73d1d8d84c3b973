import { expect, test } from 'vitest';
import { routeNames } from '#lib/calculator/names';
import { readQuestion } from '#lib/calculator/question';
import { tellOther } from '#lib/calculator/tell-other';
import type { Degree } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import {
  catalogOf,
  degree,
  field,
  known,
  money,
  program,
  source,
  unknown,
  withPathways,
} from '../support/sample-records';
import { at } from '../support/sample-ways';

const priced = (slug: string, amount: number, part: Partial<Degree> = {}): Degree =>
  degree(slug, { tuition: known(money(amount)), ...part });
const online: Degree['delivery'] = { is: 'online', sources: [source('s')] };

const chosen = priced('chosen', 40_000);
const alsoLed = priced('also-led', 1000, { delivery: online });
const p = withPathways(program('p'), [
  [chosen, {}],
  [alsoLed, {}],
]);

/** Which other degree is named among these, some of which a second program leads to. */
function otherOf(direct: readonly Degree[], linked: readonly Degree[] = []): string | undefined {
  const second = withPathways(
    program('second'),
    linked.map((one) => [one, {}] as const),
  );
  return readQuestion(catalogOf([p, second], direct), { program: 'p', degree: 'chosen' }).other?.slug;
}

test('a degree that some other program leads to is a direct alternative as any', () => {
  expect(otherOf([priced('dear', 30_000)], [priced('linked', 20_000)])).toBe('linked');
  expect(otherOf([priced('cheap', 10_000)], [priced('linked', 20_000)])).toBe('cheap');
});

test('a degree that the same program leads to is a way of its own, and no alternative to it', () => {
  expect(otherOf([])).toBeUndefined();
});

test('online goes before a lower price', () => {
  expect(otherOf([priced('campus', 10_000), priced('online', 20_000, { delivery: online })])).toBe('online');
});

test('other levels and prices not found are left out', () => {
  const rest = [priced('doctorate', 100, { level: 'doctorate' }), degree('unpriced', { tuition: unknown })];
  expect(otherOf(rest)).toBeUndefined();
  expect(otherOf([...rest, priced('master', 50_000)])).toBe('master');
});

test('other money comes after the same, since prices are not converted', () => {
  const euros = degree('euros', { tuition: known(money(100, 100, 'EUR')), delivery: online });
  expect(otherOf([euros, priced('dollars', 50_000)])).toBe('dollars');
  expect(otherOf([euros])).toBe('euros');
});

const social = field('social-science');
const work = degree('msw', { title: 'Master of Social Work', field: social, tuition: known(money(60_000)) });

/** Which other degree is named for one that a program leads to. */
function otherFor(end: Degree, direct: readonly Degree[], part: Parameters<typeof program>[1] = {}) {
  const from = withPathways(program('p', part), [[end, {}]]);
  return readQuestion(catalogOf([from], direct), { program: 'p', degree: end.slug }).other?.slug;
}

test('in a wide field another subject is no alternative, however cheap', () => {
  const mpa = priced('mpa', 9000, { title: 'Master of Public Administration', field: social, delivery: online });
  const msw = priced('online-msw', 47_400, { title: 'Master of Social Work (MSW, online)', field: social });
  expect(otherFor(work, [mpa, msw])).toBe('online-msw');
  expect(otherFor(work, [mpa])).toBeUndefined();
});

test('a word of the wide field at large is no subject in common', () => {
  const both = priced('policy', 9000, { title: 'Social Work, Social Policy, and Administration', field: social });
  const data = degree('data', { title: 'Master in Data, Economics, and Design of Policy', field: social });
  expect(otherFor(data, [both])).toBeUndefined();
});

test('a degree whose title names no subject is likened by the field of the program', () => {
  const studies = degree('studies', {
    title: 'Master of Science in Professional Studies',
    field: field('engineering'),
  });
  const security = priced('security', 9000, { title: 'Cybersecurity', field: field('cybersecurity') });
  expect(otherFor(studies, [security], { title: 'Cybersecurity', field: field('cybersecurity') })).toBe('security');
});

test('accountancy is accounting; learning at a distance is no subject', () => {
  const finance = field('finance');
  const accountancy = priced('imsa', 28_000, { title: 'MS in Accountancy', field: finance });
  expect(otherFor(degree('acc', { title: 'MS in Accounting', field: finance }), [accountancy])).toBe('imsa');
  expect(otherFor(degree('fin', { title: 'Master of Finance', field: finance }), [accountancy])).toBeUndefined();
  const health = field('health');
  const distance = priced('msc', 9000, { title: 'MSc Public Health (by distance learning)', field: health });
  expect(otherFor(degree('ml', { title: 'Machine Learning in Care', field: health }), [distance])).toBeUndefined();
});

test('a degree whose source names only the university is likened by the field of the program', () => {
  const logistics = field('supply-chain');
  const unnamed = degree('unnamed', { title: 'A master’s degree', field: field('engineering'), unnamed: true });
  const electrical = priced('electrical', 9000, { title: 'Electrical Engineering', field: field('engineering') });
  const chain = priced('chain', 30_000, { title: 'Master of Logistics', field: logistics });
  expect(otherFor(unnamed, [electrical, chain], { field: logistics })).toBe('chain');
});

test('a degree that only stands in the field beside its own is of another discipline', () => {
  const music = field('music');
  const also = priced('also', 9000, { field: field('design'), alsoIn: [music] });
  expect(otherFor(degree('ma', { title: 'Master of Music', field: music }), [also])).toBeUndefined();
  expect(
    otherFor(degree('ma', { title: 'Master of Music', field: music }), [also, priced('own', 20_000, { field: music })]),
  ).toBe('own');
});

test('where no subject is alike, the first of the program’s page is named, and said to be of another', () => {
  const end = degree('dedp', { title: 'Master in Data, Economics, and Design of Policy', field: social });
  const from = withPathways(program('p', { field: social }), [[end, {}]]);
  const mpa = priced('mpa', 25_500, { title: 'Master of Public Administration', field: social, delivery: online });
  const unpriced = degree('unpriced', { field: social, tuition: unknown, delivery: online });
  const question = readQuestion(catalogOf([from], [unpriced, mpa]), { program: 'p', degree: 'dedp' });
  expect(question.other?.slug).toBe('mpa');
  expect(tellOther(question)).toMatch(/^The nearest in .+, of another subject or level\.$/);
  expect(routeNames(question).other.full).toMatch(/degree of another subject or level instead$/);
});

test('of those on the program’s page the one in the money of the degree goes first', () => {
  const law = field('law');
  const euros = known(money(3500, 3500, 'EUR'));
  const end = degree('llm', { title: 'LL.M. in International Law', field: law, tuition: euros });
  const from = withPathways(program('p', { field: law }), [[end, {}]]);
  const dollars = priced('us', 67_008, { title: 'Master of Taxation', field: law, delivery: online });
  const hagen = degree('hagen', { title: 'Master of Notaries', field: law, tuition: euros, delivery: online });
  expect(readQuestion(catalogOf([from], [dollars, hagen]), { program: 'p', degree: 'llm' }).other?.slug).toBe('hagen');
});

test('beside a degree whose level is not stated stands a master’s', () => {
  const end = priced('award', 40_000, { level: 'not-stated' });
  const question = readQuestion(catalogOf([], [end, priced('master', 20_000)]), { degree: 'award' });
  expect(question.nearest).toMatchObject({ degree: { slug: 'master' }, isOnlyOfField: false });
});

test('a degree at home that goes first says which one would stand there otherwise', () => {
  const tec = priced('tec', 0, {
    tuition: known(money(809_900, 809_900, 'MXN')),
    institution: at('tec', 'MX'),
  });
  const people = priced('people', 2460, { title: 'Master of Business', delivery: online });
  const alone = program('alone');
  const ask = (params: AddressParams) =>
    readQuestion(catalogOf([alone], [tec, people]), { program: 'alone', ...params });
  expect(ask({ from: 'MX' }).other?.slug).toBe('tec');
  expect(tellOther(ask({ from: 'MX' }))).toMatch(
    /^Your country goes first; else it would be Master of Business, .+: \$2,460/,
  );
  expect(tellOther(ask({}))).toBeUndefined();
});

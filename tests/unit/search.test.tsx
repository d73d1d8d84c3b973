import { describe, expect, test } from 'vitest';
import { SearchPage } from '#components/search/search-page';
import type { Degree } from '#lib/domain/catalog';
import type { Currency } from '#lib/domain/money';
import { answerSearch } from '#lib/search/view';
import { render, textOf } from '../support/picture';
import { catalogOf, degree, field, known, money, program, withPathways } from '../support/sample-records';

const [supply, law] = [field('supply-chain', 'Supply chain'), field('law', 'Law')];
const euros = (amount: number) => known(money(amount, amount, 'EUR'));
const counted = withPathways(program('logistics', { title: 'Logistics', field: supply, price: known(money(900)) }), [
  [degree('msc-logistics', { title: 'MSc Logistics', field: supply, tuition: euros(800) }), {}],
]);
const catalog = catalogOf([
  counted,
  program('warehouses', { title: 'Warehouses', field: supply, price: euros(700) }),
  program('harbors', { title: 'Harbors', field: supply, status: { ...counted.status, is: 'closed' } }),
  program('contracts', { title: 'Contracts', field: law, price: euros(2000) }),
]);

const open = (q: string) => render(<SearchPage view={answerSearch(catalog, { q })} />);

/** What words were read as, and the records found. */
function answer(q: string) {
  const { filters, groups } = answerSearch(catalog, { q });
  return {
    read: filters.map(({ words, label }) => `${words} as ${label}`),
    found: groups
      .filter(({ kind }) => ['program', 'linked', 'direct'].includes(kind))
      .flatMap(({ hits }) => hits.map(({ entry }) => entry.path.split('/').at(-1)))
      .sort(),
  };
}

describe('a limit on a price', () => {
  test.each(['under $1000', 'under 1000', 'under 1000 dollars', 'less than 1k usd', 'under $ 1,000'])(
    'in dollars: %s',
    (q) => {
      expect(answer(q).found).toEqual(['logistics']);
      expect(answer(q).read).toEqual([expect.stringMatching(/ as up to \$1,000$/)]);
    },
  );

  test.each(['under €1000', 'under 1000€', 'under 1000 €', 'under 1,000 euros', 'up to 1000 EUR'])(
    'in euros holds of prices in euros alone: %s',
    (q) => {
      expect(answer(q).found).toEqual(['msc-logistics', 'warehouses']);
      expect(answer(q).read).toEqual([
        expect.stringMatching(/ as up to €1,000, of prices in euros only: nothing is converted$/),
      ]);
    },
  );

  test.each(['under ¥1000', 'under 1000 yen', 'under 1000 pesos'])(
    'in money that may be several stays words: %s',
    (q) => {
      expect(answer(q).read).toEqual([]);
    },
  );

  test.each(['under $1000', 'under €1000'])('holds of both records of a pathway: %s', (q) => {
    expect(answerSearch(catalog, { q }).groups.map(({ kind }) => kind)).not.toContain('pathway');
  });

  test('taking another filter away leaves the money as it was', () => {
    const { filters } = answerSearch(catalog, { q: 'cheap under €1000' });
    expect(filters.map(({ href }) => decodeURIComponent(href))).toEqual(['/search?q=under+€1000', '/search?q=cheap']);
  });
});

describe('an order by price', () => {
  const priced = (slug: string, amount: number, currency: Currency) =>
    degree(slug, { title: slug, tuition: known(money(amount, amount, currency)) });
  const usual = [priced('euro-less', 1000, 'EUR'), priced('euro-more', 3000, 'EUR')];
  const moneys = [priced('rupees', 2000, 'INR'), ...usual, priced('dollars', 9000, 'USD'), priced('none', 0, 'SEK')];
  const direct = (degrees: readonly Degree[], q: string) => {
    const [group] = answerSearch(catalogOf([], degrees), { q }).groups;
    return [group?.order, group?.hits.map(({ entry }) => entry.path.split('/').at(-1))];
  };

  test.each([
    ['of one money', usual, 'lowest price first', ['euro-less', 'euro-more']],
    ['of several', moneys.slice(0, 3), 'each money apart, lowest first', ['euro-less', 'euro-more', 'rupees']],
    [
      'of dollars and others',
      moneys,
      'free first, then US dollars, lowest first; other money after, each apart',
      ['none', 'dollars', 'euro-less', 'euro-more', 'rupees'],
    ],
  ])('sets no money against another, and says how it stands: %s', (_, degrees, order, slugs) => {
    expect(direct(degrees, 'cheap masters')).toEqual([order, slugs]);
  });

  test('what costs nothing is within any limit, and what is in other money is counted as left out', () => {
    expect(direct(moneys, 'masters under $10,000')[1]).toEqual(['none', 'dollars']);
    const { filters } = answerSearch(catalogOf([], moneys), { q: 'masters under $10,000' });
    expect(filters.flatMap(({ leftOut }) => leftOut ?? [])).toEqual([
      'Left out, since no price in US dollars for everyone is on record: 3 degrees.',
    ]);
  });
});

describe('a limit on a time', () => {
  test.each([
    ['under 6 months', 'up to 6 months'],
    ['6 months or less', 'up to 6 months'],
    ['within 1 year', 'up to 12 months'],
    ['up to 8 weeks', 'up to 2 months'],
  ])('is read as one: %s', (q, label) => {
    expect(answer(q).read).toEqual([`${q} as ${label}`]);
  });
});

test('a number without a unit, and a year, decide nothing', () => {
  expect(answer('logistics 50').found).toEqual(answer('logistics').found);
  expect(answer('logistics 2027').found).toEqual(answer('logistics').found);
});

describe('when no record has all the words', () => {
  test('the nearest stand there, and their fields with how many open programs each has', () => {
    const page = open('logistics zzzzzz');
    expect(textOf(page.body)).toContain('No record has all of “logistics zzzzzz”');
    const ways = [...page.querySelectorAll('#ways li')].map((way) => [
      textOf(way),
      way.querySelector('a')?.getAttribute('href'),
    ]);
    expect(ways).toEqual([
      ['Supply chain: 2 open programs', '/fields/supply-chain'],
      [
        'Must count toward a degree: 1 open program for which a university says so',
        expect.stringMatching(/^\/programs\?/),
      ],
      ['Every university on record: 1 university; no other is here', '/universities'],
      ['Answer four questions: which programs fit, and why', '/match'],
    ]);
  });

  test('where none is near, the fields with the most open programs', () => {
    const { near, lookBy } = answerSearch(catalog, { q: 'qqqqqqqqqqqqqqq' });
    expect(near).toEqual([]);
    expect(lookBy.slice(0, 2).map(({ title, about }) => `${title}: ${about}`)).toEqual([
      'Supply chain: 2 open programs',
      'Law: 1 open program',
    ]);
  });

  test('a form has what was looked for, and asks what should have come', () => {
    const form = open('six sigma').querySelector('form[action="/correct"]');
    expect(form?.querySelector('[name="looked"]')?.getAttribute('value')).toBe('six sigma');
    expect(form?.querySelector('[name="hoped"]')).not.toBeNull();
  });

  test('what was found needs no such form', () => {
    expect(open('logistics').querySelector('form[action="/correct"]')).toBeNull();
    expect(answerSearch(catalog, { q: 'logistics' }).lookBy).toEqual([]);
  });

  test('ways to look are named where nothing that was written is a word', () => {
    expect(answerSearch(catalog, { q: ',,, 😀' }).lookBy).not.toEqual([]);
  });

  test('no character that turns the text around it is shown', () => {
    expect(answerSearch(catalog, { q: '\u202Elogistics\u2069' }).q).toBe('logistics');
  });
});

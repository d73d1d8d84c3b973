import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DecidePage } from '#components/decide/decide-page';
import { type Answers, answersToSearch } from '#lib/decide/answers';
import { decide } from '#lib/decide/decide';
import { ruleAnchor } from '#lib/decide/rule-anchor';
import { type Said, type Weighed, weigh } from '#lib/decide/weigh';
import {
  conditionOf,
  type DecisionRule,
  decisionFacts,
  decisionOptions,
  type FactAnswer,
  factNames,
  weightNames,
} from '#lib/domain/decision';
import { findKnown } from '#lib/domain/fact';
import { monthsSince } from '#lib/domain/partial-date';
import { liveFigure } from '#lib/figures/live-figures';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { gatherHome } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { answersOf, at, catalog, htmlOf, openIn, options, plain, words } from '../support/decide';
import { hostileSearches, paramsOf } from '../support/hostile';

/** Any answers that the form can give. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  facts: fc.record(
    Object.fromEntries(factNames.map((name) => [name, fc.constantFrom<FactAnswer[]>(...decisionFacts[name])])),
    { requiredKeys: [] },
  ),
  weights: fc.record(Object.fromEntries(weightNames.map((name) => [name, fc.integer({ min: 0, max: 4 })])), {
    requiredKeys: [],
  }),
  field: fc.option(fc.constantFrom(...catalog.fields), { nil: undefined }),
  hours: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
}) as fc.Arbitrary<Answers>;

const check = (holds: (answers: Answers) => boolean): void =>
  fc.assert(fc.property(anyAnswers, holds), { seed: 20261129, numRuns: 300 });

const isRisk = ({ when, speaks }: DecisionRule): boolean => when === 'certain' && speaks === 'against';

const outIn = (answers: Answers): string[] =>
  weigh(options, answers).flatMap(({ isOut, option }) => (isOut ? [option.slug] : []));

const render = (answers: Answers): string =>
  renderToStaticMarkup(
    <DecidePage page={decide(catalog, paramsOf(answersToSearch(answers)))} fields={catalog.fields} />,
  );

test('any answers have a result: six ways, always in the same order, and at least three of them left', () => {
  check((answers) => {
    const weighed = weigh(options, answers);
    const order = weighed.map(({ option }) => option.slug).join();
    return order === decisionOptions.join() && weighed.filter(({ isOut }) => !isOut).length >= 3;
  });
});

test('every sentence is that of a rule whose answer was given, and each rule is heard, also where one decides', () => {
  check((answers) => {
    const given: string[] = [
      ...factNames.flatMap((name) => (answers.facts[name] ? [conditionOf(name, answers.facts[name])] : [])),
      ...weightNames.filter((name) => (answers.weights[name] ?? 0) > 0),
    ];
    return weigh(options, answers).every(({ option, decides, for: pro, against }) => {
      const said = [...decides, ...pro, ...against];
      const traced = said.every(({ rule }) => option.rules.includes(rule) && given.includes(rule.when));
      const expected = option.rules.filter(
        ({ when, unless }) => given.includes(when) && !unless.some((condition) => given.includes(condition)),
      );
      return traced && expected.length === said.length;
    });
  });
});

test('what was weighed more stands above what was weighed less, and facts stand above both', () => {
  const answers = answersOf({ evenings: 'yes', enough: 'yes' }, { money: 1, loss: 4, trying: 2, proof: 0 });
  const { for: pro } = at(answers, 'program');
  expect(pro.map(({ rule }) => rule.when)).toEqual(['evenings=yes', 'enough=yes', 'loss', 'trying', 'money']);
  expect(pro.map(({ because }) => because).slice(2)).toEqual([
    'A small loss if I stop: very much, 4 of 4',
    'Trying the subject: somewhat, 2 of 4',
    'Little money: a little, 1 of 4',
  ]);
});

test('to want a degree more never speaks for the program alone, nor takes a word from the degree', () => {
  const toDegree = ['degree-elsewhere', 'degree-directly'];
  // That no degree is certain is said with what speaks for one, and never alone.
  const risks = options.filter(({ slug }) => toDegree.includes(slug)).flatMap(({ rules }) => rules.filter(isRisk));
  expect(risks).toHaveLength(toDegree.length);
  const isWithin = (some: readonly Said[], whole: readonly Said[]): boolean =>
    some.every(({ rule }) => whole.some((one) => one.rule === rule));
  check((answers) => {
    const levels = [0, 1, 2, 3, 4].map((certain) =>
      weigh(options, { ...answers, weights: { ...answers.weights, certain } }),
    );
    return levels.slice(1).every((more, below) =>
      more.every((now, at) => {
        const before = levels[below]?.[at] as Weighed;
        const [gains, loses] = toDegree.includes(now.option.slug) ? [now, before] : [before, now];
        const against = gains.against.filter(({ rule }) => !risks.includes(rule));
        return isWithin(loses.for, gains.for) && isWithin(against, loses.against);
      }),
    );
  });
});

test('a hard fact decides alone, whatever else is answered, and nothing else decides', () => {
  const withoutDegree = ['nothing-now', 'one-course', 'program'];
  check((answers) => {
    const isHard = answers.facts.work === 'yes' || answers.facts.papers === 'us-visa';
    return outIn(answers).join() === (isHard ? withoutDegree.join() : '');
  });
  expect(outIn(answersOf({ work: 'yes' }))).toEqual(withoutDegree);
  const loud = answersOf({ work: 'yes', enough: 'yes' }, { money: 4, trying: 4, loss: 4 });
  expect(words(at(loud, 'program').decides)).toEqual(words(at(answersOf({ work: 'yes' }), 'program').decides));
  expect(render(loud)).toContain('One answer decides: 3 of 6 ways can lead to what you need');
  expect(render(answersOf({ enough: 'yes' }, { money: 4 }))).toContain('Neither of your two answers decides alone');
});

test('every answer and every weight speaks somewhere, but for those that change nothing', () => {
  const heard = new Set(options.flatMap(({ rules }) => rules.map(({ when }) => when as string)));
  const all = factNames.flatMap((name) => decisionFacts[name].map((answer) => conditionOf(name, answer)));
  expect(all.filter((condition) => !heard.has(condition))).toEqual(['papers=no']);
  for (const { slug, rules } of options) {
    expect(new Set(rules.map(({ when, speaks }) => `${when} ${speaks}`)).size, slug).toBe(rules.length);
    for (const name of weightNames) expect(heard.has(name) && rules.some(({ when }) => when === name), slug).toBe(true);
  }
});

test('each sentence leads to its rule, which stands on the page with its reason and its source', () => {
  const html = render(answersOf({ work: 'unsure', mathematics: 'no' }, { certain: 2, people: 4 }));
  const targets = [...html.matchAll(/href="#(rule-[^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(10);
  for (const id of targets) expect(html.split(`id="${id}"`), id).toHaveLength(2);
  const text = html.replaceAll('&#x27;', "'");
  for (const option of options) {
    for (const rule of option.rules) {
      expect(html, rule.when).toContain(`id="${ruleAnchor(option, rule)}"`);
      expect(text, `${option.slug} ${rule.when}`).toContain(rule.reason);
    }
  }
  expect(html).toContain('Our reasoning, without a source.');
});

test('the lesser ways say what they cost, what one holds, and how many of the first programs are closed', () => {
  const html = render(answersOf({}));
  expect(html).not.toContain('Speaks for it');
  const block = (slug: string): string => html.split(`id="${slug}"`)[1]?.split('<section')[0] ?? '';
  expect(block('nothing-now')).toContain('No money and no hours.');
  for (const slug of ['nothing-now', 'one-course']) {
    expect(block(slug)).toMatch(/It costs.*You then hold.*You may lose/s);
    expect(block(slug)).toMatch(
      /of \d+ programs with a launch in 2016 or 2017 are closed, \d+ by a stated notice and \d+ by inference/,
    );
  }
});

test('answers go along to the match, the calculator and the lists', () => {
  const search = '?mathematics=no&enough=no&field=data-science&budget=2000&hours=6';
  const page = decide(catalog, paramsOf(search));
  expect(page.match).toBe('/match?field=data-science&degree=yes&budget=2000&hours=6&mathematics=none');
  expect(page.calculator).toBe('/calculator?hours=6');
  expect(page.programs.map(({ to }) => to)).toEqual(['/programs?status=open&price-max=2000&field=data-science']);
  const next = page.weighed.flatMap(({ next: links }) => links.map(({ to }) => to));
  expect(next).toContain('/degrees?way=direct&sort=tuition&field=data-science');
  expect(next).toContain('/lasting');
  expect(next).toContain('/fields/data-science');
});

test('where a field has one open program, the calculator gets it; without a field there is nothing to choose from', () => {
  const lone = catalog.fields.find((field) => openIn(field).length === 1);
  const one = decide(catalog, paramsOf(`?mathematics=no&field=${lone?.slug}&hours=6`));
  expect(one.calculator).toBe(`/calculator?program=${lone && openIn(lone)[0]?.slug}&hours=6`);
  expect([one.programs, decide(catalog, paramsOf('?mathematics=no')).programs]).toEqual([[], []]);
});

test('the two ways to a degree say of prices what home says, and each what it holds', () => {
  const html = render(answersOf({}, { money: 1 }));
  const { ways } = gatherHome(catalog);
  const block = (slug: string): string => plain(html.split(`<section id="${slug}"`)[1]?.split('<section')[0] ?? '');
  for (const slug of ['degree-elsewhere', 'degree-directly']) {
    expect(block(slug), slug).toContain(`${ways?.straight} of ${ways?.fields.length} fields that add up`);
    const others = ways?.fields.filter(({ through, straight }) => through.total.max < straight.total.min).length;
    expect(block(slug), slug).toContain(`with a program first it is cheaper in ${others};`);
  }
  const medians = (slug: string): string[] => block(slug).match(/\$[\d,]+ median of \d+ [a-z ]+/g) ?? [];
  expect(medians('program-then-degree').join()).toMatch(/open programs.*degrees linked to a program/);
  expect(medians('degree-directly').join()).toMatch(/online degrees to apply to directly.*that need a campus/);
  expect(medians('degree-directly').join()).not.toContain('linked to a program');
});

test('every question has a group of radio buttons that a keyboard moves through, one of them chosen', () => {
  const html = render(answersOf({ evenings: 'yes' }, { money: 3 }));
  for (const name of [...factNames, ...weightNames]) {
    const radios = [...html.matchAll(new RegExp(`<input type="radio" name="${name}"[^>]*>`, 'g'))].map(([tag]) => tag);
    expect(radios.length, name).toBeGreaterThan(2);
    expect(
      radios.filter((tag) => tag.includes('checked')),
      name,
    ).toHaveLength(1);
  }
  expect(html).toMatch(/name="money"[^>]*checked=""[^>]*value="3"/);
});

test('any address is answered, and its canonical form gives the same', () => {
  for (const search of hostileSearches(500)) {
    const page = decide(catalog, paramsOf(search));
    const again = decide(catalog, paramsOf(page.search));
    expect(page.weighed).toHaveLength(6);
    expect(again.search).toBe(page.search);
    expect(again.ignored).toEqual([]);
  }
  const slipped = decide(catalog, paramsOf('?work=no&hours=abc'));
  expect(slipped.result).toBeUndefined();
  expect(slipped.slips.map(({ name }) => name)).toEqual(['hours']);
});

test('the list of low-cost degrees has those of its figure, and beyond them only undated, old and residents’ prices, as its words say', () => {
  const next = options.flatMap((option) => option.next).find(({ to }) => to.includes('tuition-max'));
  expect(next?.text).toContain('undated, older than five years, or for residents of the state');
  const listed = browseList(degreeList, catalog, paramsOf(next?.to.split('?')[1] ?? '')).records;
  const counted = liveFigure(catalog, 'degrees.direct.low-cost.count').behind.map(({ path }) => path);
  const paths = listed.map(({ slug }) => routes.degree(slug));
  expect(paths).toEqual(expect.arrayContaining(counted));
  for (const { slug, tuition } of listed.filter((degree) => !counted.includes(routes.degree(degree.slug)))) {
    const fact = findKnown(tuition);
    const isForResidents = fact?.for?.some((place) => place.startsWith('US-')) ?? false;
    expect(!fact?.asOf || monthsSince(fact.asOf, fact.lookedOn ?? '') >= 60 || isForResidents, slug).toBe(true);
  }
});

test('while an answer cannot be used nothing is worked out: no way is ruled out, and none is spoken for', () => {
  const html = htmlOf('?work=yes&budget=abc');
  expect(html).toContain('Nothing is worked out until');
  expect(html).not.toContain('Does not by itself lead there');
  expect(html).not.toContain('Speaks for it');
});

test('answers that do not fit together are named, and those that do are not', () => {
  const named = (search: string): string[] => decide(catalog, paramsOf(search)).contradictions;
  const pairs = [
    'papers=no&visa=4',
    'papers=loan&visa=0',
    'work=yes&enough=yes',
    'work=yes&certain=0',
    'papers=us-visa&enough=yes',
    'enough=yes&certain=4',
    'cheap=sure&trying=1',
    'cheap=sure&mathematics=untried',
    'evenings=yes&hours=1',
  ];
  for (const pair of pairs) expect(named(`?${pair}`), pair).toHaveLength(1);
  expect(named('?papers=no&visa=4&work=yes&enough=yes&evenings=yes&hours=1')).toHaveLength(3);
  const fitting = [
    'papers=no&visa=0',
    'papers=loan&visa=4',
    'work=yes&enough=no',
    'evenings=yes&hours=12',
    'enough=yes&certain=2',
    'cheap=sure&trying=0',
    'cheap=unsure&trying=4',
    'cheap=sure&mathematics=no',
  ];
  for (const pair of fitting) expect(named(`?${pair}`), pair).toEqual([]);
  expect(htmlOf('?papers=no&visa=4')).toContain('Answers that do not fit together');
});

test('where nothing that was answered speaks, that is said once, with what to do', () => {
  const zeros = `?${weightNames.map((name) => `${name}=0`).join('&')}`;
  for (const search of [zeros, '?papers=no']) {
    const html = htmlOf(search);
    expect(html, search).toContain('Nothing that you answered speaks');
    expect(html, search).toContain('give something a weight from 1 to 4');
    expect(html, search).not.toContain('None of your');
  }
});

test('a field or a budget alone says what is missing, and gives the links with it', () => {
  const html = htmlOf('?field=data-science&budget=2000').replaceAll('&amp;', '&');
  expect(html).toContain('You gave a field and a budget.');
  expect(html).toContain('href="/match?field=data-science&budget=2000"');
  expect(html).toContain('href="/programs?status=open&price-max=2000&field=data-science"');
  expect(html).toContain('href="/degrees?way=direct&field=data-science"');
  expect(html).not.toContain('None of your answers');
});

test('who has no hours finds no way of study spoken for by that, and credit that must count is told by the record', () => {
  for (const { slug, rules } of options.filter(({ slug }) => slug !== 'nothing-now')) {
    expect(rules.find(({ when }) => when === 'evenings=no')?.speaks, slug).toBe('against');
  }
  const [counts] = at(answersOf({ enough: 'no' }), 'program-then-degree').for;
  expect([counts?.rule.live].flat()).toEqual(['programs.open.with-credit.count']);
});

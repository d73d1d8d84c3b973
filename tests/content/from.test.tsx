import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChooseForm } from '#components/calculator/choose-form';
import { FieldFacts } from '#components/field/field-facts';
import { GuideWays } from '#components/guide/guide-ways';
import { MatchPage } from '#components/match/match-page';
import { FieldChoice } from '#components/ways/field-choice';
import { FieldWays } from '#components/ways/field-ways';
import { WaysAhead } from '#components/ways/ways-ahead';
import { choicesOf } from '#lib/calculator/choices';
import { leastWays } from '#lib/decide/least';
import { isCreditSaid } from '#lib/domain/firmness';
import { matchPrograms } from '#lib/match/match';
import { fieldProfile } from '#lib/pages/field';
import { guideProfile } from '#lib/pages/guide';
import { verdictOfWays } from '#lib/verdict/field';
import { fieldWays } from '#lib/ways/field-ways';
import { readQuestionFrom } from '#lib/ways/question-from';
import type { Way } from '#lib/ways/way';
import { paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const data = catalog.fields.find(({ slug }) => slug === 'data-science');
if (!data) throw new Error('no data science');

const calculatorLinks = (html: string): string[] => html.match(/href="\/calculator\?[^"]+"/g) ?? [];

describe('where one lives goes along', () => {
  test('from the ways of a field to the calculator', () => {
    const links = calculatorLinks(renderToStaticMarkup(<FieldWays ways={fieldWays(catalog, data, 'IN')} />));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.includes('from=IN'))).toEqual([]);
  });

  test('from the ways of a field to the pages of its degrees', () => {
    const html = renderToStaticMarkup(<FieldWays ways={fieldWays(catalog, data, 'IN')} />);
    const links = html.match(/href="\/degrees\/[^"]+"/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.endsWith('?from=IN"'))).toEqual([]);
  });

  test('from the match to the calculator, and says for whom the prices are', () => {
    const match = matchPrograms(catalog, paramsOf('?field=data-science&degree-budget=30000&from=IN'));
    const html = renderToStaticMarkup(<MatchPage match={match} fields={catalog.fields} least={leastWays(catalog)} />);
    expect(html).toContain('<option value="IN" selected="">India</option>');
    expect(html).toContain('someone who lives in your country, India');
    const links = calculatorLinks(html);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.includes('from=IN'))).toEqual([]);
  });

  test('from one program of the calculator to another', () => {
    const question = readQuestionFrom(catalog, { program: catalog.programs[0]?.slug, from: 'IN' });
    const html = renderToStaticMarkup(<ChooseForm question={question} {...choicesOf(catalog, question)} />);
    expect(html).toContain('<input type="hidden" name="from" value="IN"/>');
  });

  test('what was answered before the first program of the calculator is chosen goes along', () => {
    const question = readQuestionFrom(catalog, { hours: '6' });
    const html = renderToStaticMarkup(<ChooseForm question={question} {...choicesOf(catalog, question)} />);
    expect(html).toContain('<input type="hidden" name="hours" value="6"/>');
  });

  test('from the list of degrees of a field to its ways', () => {
    const ways = fieldWays(catalog, data);
    const html = renderToStaticMarkup(<WaysAhead ways={ways} />);
    expect(calculatorLinks(html).length + (html.match(/href="\/degrees\//g) ?? []).length).toBe(6);
    expect(html).toContain('action="/fields/data-science#part-ways"');
    expect(html).toContain('<option value="IN">India</option>');
  });
});

test('at the foot of a guide each field asks where one lives, and the page of the field answers', () => {
  const guide = catalog.guides.find(({ fields }) => fields.length > 1);
  if (!guide) throw new Error('no guide of two fields');
  const html = renderToStaticMarkup(<GuideWays ways={guideProfile(catalog, guide).ways} least={leastWays(catalog)} />);
  for (const { slug } of guide.fields) expect(html).toContain(`action="/fields/${slug}#part-ways"`);
  const ids = html.match(/ id="from-[^"]+"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

test('a guide of no field lets one choose a field for its ways', () => {
  const decides = ['micromasters-or-masters', 'how-to-choose'];
  for (const guide of catalog.guides.filter(({ slug }) => decides.includes(slug))) {
    const html = renderToStaticMarkup(<FieldChoice fields={guideProfile(catalog, guide).otherFields} />);
    for (const { slug } of catalog.fields) expect(html).toContain(`href="/fields/${slug}#part-ways"`);
  }
});

test('the first lines of a field take the rate and the country of the visitor', () => {
  const law = catalog.fields.find(({ slug }) => slug === 'law');
  if (!law) throw new Error('no law');
  const factsFrom = (from: string) =>
    renderToStaticMarkup(<FieldFacts profile={fieldProfile(catalog, law)} ways={fieldWays(catalog, law, from)} />);
  expect(factsFrom('BE')).toMatch(
    /where you live<[\s\S]*€835[\s\S]*UCLouvain; [^<]*; your rate\. More in other money\./,
  );
  expect(factsFrom('IN')).toMatch(/in US dollars<[\s\S]*\$67,008/);
  expect(verdictOfWays(catalog, fieldWays(catalog, law, 'BE'))[1]).toContain('where you live, Belgium: €835 directly');
});

test('a field says in its first lines what the lowest of its ways comes to, with its years', () => {
  for (const field of catalog.fields) {
    const ways = fieldWays(catalog, field);
    const dollars = ways.places.flatMap(({ tables }) => tables.filter(({ currency }) => currency === 'USD'));
    const counts = ({ pathway }: Way): boolean => !pathway || isCreditSaid(pathway);
    const totals = dollars.flatMap((table) => table.ways.filter(counts).flatMap(({ total }) => total?.min ?? []));
    const html = renderToStaticMarkup(<FieldFacts profile={fieldProfile(catalog, field)} ways={ways} />);
    const lowest = totals.length > 0 && Math.min(...totals).toLocaleString('en-US');
    expect(html.includes('Lowest total'), field.slug).toBe(totals.length > 0);
    if (lowest) expect(html, field.slug).toContain(`$${lowest}`);
  }
});

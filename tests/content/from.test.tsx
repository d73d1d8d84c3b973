import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ChooseForm } from '#components/calculator/choose-form';
import { FieldFacts } from '#components/field/field-facts';
import { GuideWays } from '#components/guide/guide-ways';
import { MatchPage } from '#components/match/match-page';
import { FieldWays } from '#components/ways/field-ways';
import { WaysAhead } from '#components/ways/ways-ahead';
import { choicesOf } from '#lib/calculator/choices';
import { leastWays } from '#lib/decide/least';
import { matchPrograms } from '#lib/match/match';
import { fieldProfile } from '#lib/pages/field';
import { guideProfile } from '#lib/pages/guide';
import { fieldWays } from '#lib/ways/field-ways';
import { readQuestionFrom } from '#lib/ways/question-from';
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

  test('from the list of degrees of a field to its ways', () => {
    const html = renderToStaticMarkup(<WaysAhead field={data} />);
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

test('a field says in its first lines what the lowest of its ways comes to, with its years', () => {
  for (const field of catalog.fields) {
    const ways = fieldWays(catalog, field);
    const dollars = ways.places.flatMap(({ tables }) => tables.filter(({ currency }) => currency === 'USD'));
    const totals = dollars.flatMap((table) => table.ways.flatMap(({ total }) => total?.min ?? []));
    const html = renderToStaticMarkup(<FieldFacts profile={fieldProfile(catalog, field)} ways={ways} />);
    const lowest = totals.length > 0 && Math.min(...totals).toLocaleString('en-US');
    expect(html.includes('Lowest total'), field.slug).toBe(totals.length > 0);
    if (lowest) expect(html, field.slug).toContain(`$${lowest}`);
  }
});

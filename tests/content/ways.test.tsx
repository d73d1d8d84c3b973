import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FieldFromForm } from '#components/ways/field-from-form';
import { FieldWays } from '#components/ways/field-ways';
import { collectFigures, settingOf } from '#lib/calculator/collect';
import { valuesOf } from '#lib/calculator/figure';
import { readQuestion } from '#lib/calculator/question';
import { workOut } from '#lib/calculator/work-out';
import { isCreditSaid } from '#lib/domain/firmness';
import { formatMoney } from '#lib/format/money';
import { directUnder } from '#lib/match/direct-degrees';
import { degreeVerdict } from '#lib/verdict/degree';
import { fieldVerdict } from '#lib/verdict/field';
import { inOne } from '#lib/verdict/verdict';
import { fieldWays } from '#lib/ways/field-ways';
import type { Way } from '#lib/ways/way';
import { realCatalog } from '../support/real-catalog';
import { htmlIsValid } from '../support/site/checks/markup';
import type { SitePage } from '../support/site/page';
import type { Site } from '../support/site/site';

const catalog = await realCatalog();
const homes = [undefined, 'US', 'GB', 'DE', 'IN', 'AU'];
const all = homes.flatMap((from) => catalog.fields.map((field) => fieldWays(catalog, field, from)));
const withoutHome = all.filter(({ from }) => !from);

test('every total is that of the calculator', () => {
  let found = 0;
  for (const { places, open } of withoutHome) {
    for (const { total, whyNot, months, pathway, degree } of [
      ...places.flatMap(({ tables }) => tables.flatMap(({ ways }) => ways)),
      ...open,
    ]) {
      const program = pathway?.program.slug;
      const question = readQuestion(catalog, { program, degree: degree.slug });
      const setting = settingOf(question);
      const routes = workOut(valuesOf(collectFigures(question, setting)), setting);
      const route = routes.find(({ id }) => id === (program ? 'both' : 'direct'));
      // The calculator works with a price for some people and says so; in a list it is no total.
      const isForSome = whyNot?.startsWith('Not found: a price for everyone.');
      const expected = route?.total && !isForSome ? { ...route.total, currency: route.currency } : undefined;
      expect([total, months], `${program} ${degree.slug}`).toEqual([expected, route?.months]);
      if (total) found += 1;
    }
  }
  expect(found).toBeGreaterThan(100);
});

test('a price for those alone who began before is neither the cheapest in its field nor any way’s total', () => {
  for (const { field, places, open } of all.filter((one) => one.field.slug === 'health')) {
    const ways = places.flatMap(({ tables }) => tables.flatMap((table) => table.ways));
    expect(ways.map(({ degree }) => degree.slug)).not.toContain('boston-online-mph');
    expect(open.find(({ degree }) => degree.slug === 'boston-online-mph')?.whyNot).toMatch(
      /^Not found: a price for everyone\. On record: \$24,000, 2025, .*began in fall 2025 or before\.$/,
    );
    expect(directUnder(catalog.degrees, field, 24_000).forSome.map(({ slug }) => slug)).toContain('boston-online-mph');
  }
});

test('a ceiling keeps its word in every sum and sentence', () => {
  const computing = withoutHome.find(({ field }) => field.slug === 'computer-science');
  expect(computing && inOne(fieldVerdict(catalog, computing.field))).toContain('under $7,000 directly (Georgia Tech');
  const ceilings = catalog.degrees.filter(({ tuition }) => tuition.state === 'known' && tuition.value.isBelow);
  expect(ceilings.map(({ slug }) => slug)).toContain('georgia-tech-oms-computer-science');
  for (const degree of ceilings) expect(inOne(degreeVerdict(degree))).toContain('Tuition: under $');
});

test('every price in the verdict of a field is a row of its list, and the lowest of its kind', () => {
  for (const { field, places } of withoutHome) {
    const rows = places.flatMap(({ tables }) => tables.flatMap(({ ways }) => ways));
    const inWords = (wanted: (way: Way) => boolean) =>
      rows.filter(wanted).flatMap(({ total }) => (total?.currency === 'USD' ? [formatMoney(total)] : []))[0];
    const told = inOne(fieldVerdict(catalog, field));
    const isMore = rows.some(({ total, pathway }) => !pathway && total?.currency !== 'USD');
    expect(/in other money|other currenc/.test(told), told).toBe(isMore);
    const after = (how: string) => told.match(new RegExp(`((?:under |about )?\\$[\\d,]+(?:–\\$[\\d,]+)?) ${how}`))?.[1];
    expect(after('directly'), told).toBe(inWords(({ pathway }) => !pathway));
    expect(after('via stated credit'), told).toBe(
      inWords(({ pathway }) => pathway !== undefined && isCreditSaid(pathway)),
    );
  }
});

test('rates by home are within the range of all, and no way is lost', () => {
  for (const { field, from, places, open } of all) {
    const plain = withoutHome.find((one) => one.field === field);
    const ways = [...places.flatMap(({ tables }) => tables.flatMap((table) => table.ways)), ...open];
    const count =
      (plain?.open.length ?? 0) + (plain?.places.flatMap(({ tables }) => tables.flatMap((t) => t.ways)).length ?? 0);
    expect(ways.length, `${field.slug} ${from}`).toBe(count);
  }
});

test('every way says its years, or why it has no total', () => {
  for (const { places, open } of all) {
    const ways = places.flatMap(({ tables }) => tables.flatMap((table) => table.ways));
    expect(ways.filter(({ told }) => !/^(\d{4}|undated)/.test(told)).map(({ degree }) => degree.slug)).toEqual([]);
    expect(open.filter(({ whyNot }) => !/^Not (found|added)\b.+\w.*\.$/.test(whyNot ?? ''))).toEqual([]);
  }
});

test.each(['data-science', 'business-management', 'law'])('ways and form are sound markup: %s', (slug) => {
  const one = all.find(({ field, from }) => field.slug === slug && from === 'GB');
  if (!one) throw new Error(`no field ${slug}`);
  const shown = renderToStaticMarkup(<FieldWays ways={one} />);
  const rest = renderToStaticMarkup(<FieldFromForm field={slug} from="GB" />);
  const html = `<!DOCTYPE html>\n<html lang="en"><head><title>Ways</title></head><body><h1>Ways</h1>${rest}${shown}</body></html>`;
  expect(rest).toContain('<option value="GB" selected="">United Kingdom</option>');
  expect(htmlIsValid({ html } as SitePage, {} as Site)).toEqual([]);
  expect(html).not.toContain('style=');
});

test('a way to a degree that is first of all of another field says so, and no other does', () => {
  const says = ({ notes }: Way) => notes.some((note) => note.startsWith('A degree first of all in another field'));
  const told = withoutHome.flatMap(({ field, places, open }) => {
    const ways = [...places.flatMap(({ tables }) => tables.flatMap((table) => table.ways)), ...open];
    return ways.map((way) => [says(way), way.degree.field.slug !== field.slug] as const);
  });
  expect(told.filter(([isSaid, isOther]) => isSaid !== isOther)).toEqual([]);
  expect(told.some(([isSaid]) => isSaid)).toBe(true);
});

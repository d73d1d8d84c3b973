import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { programSections } from '#components/program/program-sections';
import { SelfCheck } from '#components/self-check/self-check';
import { mathLevels } from '#lib/domain/program';
import { isOpen } from '#lib/domain/status';
import { programProfile } from '#lib/pages/program';
import { shapeOf } from '#lib/pages/program-shape';
import { selfChecks } from '#lib/pages/self-check';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const { checks, citations } = selfChecks(catalog);

test('every level of mathematics has a self-check, and there is no other', () => {
  expect(checks.map(({ slug }) => slug)).toEqual([...mathLevels]);
  expect(catalog.readiness).toHaveLength(mathLevels.length);
});

describe.each(checks.map((check) => [check.slug, check] as const))('the self-check %s', (_, check) => {
  const html = renderToStaticMarkup(<SelfCheck check={check} citations={citations} />);

  test('has five questions, each with an answer folded away and the way to it', () => {
    expect(check.questions).toHaveLength(5);
    expect(html.match(/<details[^>]*><summary/g)).toHaveLength(5);
    for (const { ask, answer, steps } of check.questions) {
      expect(new Set([ask, answer, steps]).size).toBe(3);
    }
  });

  test('says what each place costs, with a source that is dated', () => {
    for (const { cost, sources } of check.places) {
      expect(cost).toMatch(/free|no cost|no price/);
      expect(sources.every(({ asOf }) => asOf)).toBe(true);
      expect(citations.numbersOf(sources).length).toBeGreaterThan(0);
    }
  });
});

describe('the pages of programs', () => {
  const sections = (id: string) => programSections.filter((section) => section.id === id);
  const render = (id: string, slug: string): string => {
    const program = catalog.programs.find((one) => one.slug === slug);
    if (!program) throw new Error(`There is no program ${slug}.`);
    const profile = programProfile(catalog, program);
    return renderToStaticMarkup(
      sections(id).flatMap(({ isShown, show }) => (isShown?.(profile) === false ? [] : show(profile))),
    );
  };

  test('lead to the self-check of the level that their sources state, and claim no other', () => {
    for (const { slug, prerequisites } of catalog.programs.filter((one) => shapeOf(one) === 'full')) {
      const level = prerequisites?.mathematics?.level;
      const links = [...render('ready', slug).matchAll(/href="(\/self-check[^"]*)"/g)].map(([, href]) => href);
      expect(links, slug).toEqual([level ? `/self-check#${level}` : '/self-check']);
    }
  });

  test('say of every open program what finding out costs, and of no closed one', () => {
    for (const program of catalog.programs.filter((one) => shapeOf(one) !== 'thin')) {
      const html = render('finding-out', program.slug);
      expect(html === '', program.slug).toBe(!isOpen(program));
      const courses = programProfile(catalog, program).trials.filter(({ hours }) => hours);
      const unpriced = courses.filter(({ cost }) => cost.state === 'not-found');
      expect(html.match(/price <span[^>]*>not found/g) ?? [], program.slug).toHaveLength(unpriced.length);
    }
  });

  test('name the course that first needs a skill', () => {
    expect(render('ready', 'mit-finance')).toContain('calculus and linear algebra');
    expect(render('ready', 'mit-finance')).toContain('(15.415.1x Foundations of Modern Finance I)');
  });

  test('number every source of what finding out costs', () => {
    for (const program of catalog.programs) {
      const { trials, citations: numbered } = programProfile(catalog, program);
      for (const { cost } of trials) {
        if (cost.state !== 'known' || cost.sources.length === 0) continue;
        expect(numbered.numbersOf(cost.sources).length, program.slug).toBeGreaterThan(0);
      }
    }
  });
});

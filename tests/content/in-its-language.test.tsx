import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OwnWords } from '#components/program/own-words';
import { isOpen } from '#lib/domain/status';
import { tellLanguage } from '#lib/domain/tell-language';
import { titleLanguage } from '#lib/format/title-language';
import SpanishPage from '../../app/es/page';
import ProgramsPage from '../../app/programs/page';
import { realCatalog } from '../support/real-catalog';

const { programs } = await realCatalog();
const foreign = programs.filter(({ languages }) => !languages.includes('en'));

const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ');

test('there are programs in Spanish and in French', () => {
  expect(new Set(foreign.map(titleLanguage))).toEqual(new Set(['es', 'fr']));
});

test.each(foreign.map((program) => [program.slug, program] as const))(
  '%s says what it is in its language',
  (_, program) => {
    const block = renderToStaticMarkup(<OwnWords program={program} />);
    expect(block).toMatch(new RegExp(`^<section lang="${titleLanguage(program)}"`));
    expect(tellLanguage(wordsOf(block))).toBe(titleLanguage(program));
    expect(wordsOf(block).replace(/&#x[\da-f]+;/gi, '')).not.toMatch(/\d/);
    expect(block.includes('href="/es"')).toBe(program.languages.includes('es'));
  },
);

test('a program in English has no such block', () => {
  const others = programs.filter(({ languages }) => languages.includes('en'));
  expect(others.filter((program) => renderToStaticMarkup(<OwnWords program={program} />) !== '')).toEqual([]);
});

const page = renderToStaticMarkup(await SpanishPage());
const [, article = ''] = /<article lang="es">(.*)<\/article>/s.exec(page) ?? [];
const rows = article.match(/<tr(?=[ >]).*?<\/tr>/gs)?.slice(1) ?? [];

test('the page in Spanish reads as Spanish', () => {
  expect(tellLanguage(wordsOf(article))).toBe('es');
});

test('the page lists the programs taught in Spanish and no other, open ones first', () => {
  const listed = rows.map((row) => /href="\/programs\/([^"]+)"/.exec(row)?.[1] ?? '');
  const taught = programs.filter(({ languages }) => languages.includes('es'));
  expect(listed.toSorted()).toEqual(taught.map(({ slug }) => slug).sort());
  const standing = listed.map((slug) => taught.filter((program) => program.slug === slug).some(isOpen));
  expect(standing).toEqual(standing.toSorted((a, b) => Number(b) - Number(a)));
});

test('each row names the degrees of its program, or says in words that none is on record', () => {
  for (const program of programs.filter(({ languages }) => languages.includes('es'))) {
    const row = rows.find((one) => one.includes(`href="/programs/${program.slug}"`)) ?? '';
    const named = [...row.matchAll(/href="\/degrees\/([^"]+)"/g)].map(([, slug]) => slug);
    expect(named.toSorted()).toEqual(program.pathways.map(({ degree }) => degree.slug).sort());
    expect(row.includes('No consta en ninguna de nuestras fuentes')).toBe(named.length === 0);
  }
});

test('who asks the list for Spanish is led to the page in Spanish, and nobody else', async () => {
  const listFor = async (params: Record<string, string>) =>
    renderToStaticMarkup(await ProgramsPage({ searchParams: Promise.resolve(params) }));
  expect(await listFor({ language: 'es' })).toContain('href="/es"');
  expect(await listFor({ language: 'fr' })).not.toContain('href="/es"');
  expect(await listFor({})).not.toContain('href="/es"');
});

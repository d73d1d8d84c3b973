import { expect, test } from 'vitest';
import { pageMetadata } from '#lib/metadata/page-metadata';
import { dataAlternates, pageAlternates } from '#lib/site/alternates';
import { programCard } from '#lib/social-card/program-card';
import { program } from '../support/sample-records';

const page = { title: 'Fields', description: 'All fields.', alternates: pageAlternates('/fields') };

test('a page says its title, description and address again to whoever draws a preview', () => {
  expect(pageMetadata(page)).toMatchObject({
    title: 'Fields',
    description: 'All fields.',
    openGraph: {
      siteName: 'Steppingstone',
      title: 'Fields',
      description: 'All fields.',
      url: '/fields',
      images: [{ url: '/card.png', width: 1200, height: 630, type: 'image/png' }],
    },
  });
});

test('the title of the window may differ; the preview keeps the page’s own', () => {
  const { title, openGraph } = pageMetadata({ ...page, absoluteTitle: 'Fields – all of them' });
  expect(title).toEqual({ absolute: 'Fields – all of them' });
  expect(openGraph.title).toBe('Fields');
});

test('a record brings its own card, described in words', () => {
  const card = { path: '/programs/law/card.png', card: programCard(program('law', { title: 'Law' })) };
  const { images } = pageMetadata({ ...page, card }).openGraph;
  expect(images).toEqual([
    expect.objectContaining({
      url: '/programs/law/card.png',
      alt: expect.stringMatching(/^Law\. MicroMasters program/),
    }),
  ]);
});

test('the page of a program announces its own feeds before those of the site', () => {
  const { types } = dataAlternates('/programs/law', '', 'law');
  expect(types).toMatchObject({
    'application/json': '/programs/law.json',
    'application/atom+xml': [{ url: '/programs/law/feed.xml' }, { url: '/feed.xml' }],
    'application/feed+json': [{ url: '/programs/law/feed.json' }, { url: '/feed.json' }],
  });
  expect(pageAlternates('/fields').types['application/atom+xml']).toHaveLength(1);
});

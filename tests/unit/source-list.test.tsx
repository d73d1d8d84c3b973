import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SourceList } from '#components/source/source-list';
import { numberSources } from '#lib/site/citations';
import { source } from '../support/sample-records';

test('a page that is gone keeps its number and its title, has no link, and says since when', () => {
  const sources = [source('a'), source('b', { link: 'gone', goneOn: '2026-12-03' })];
  const html = renderToStaticMarkup(<SourceList citations={numberSources(sources)} />);
  expect(html).toContain('href="https://example.org/a"');
  expect(html).not.toContain('https://example.org/b');
  const [, last = ''] = html.split('id="s2"');
  expect(last).toContain('Page b');
  expect(last).toContain('This page was gone on 3 December 2026. We read it before that.');
});

import { afterEach, expect, test, vi } from 'vitest';
import { siteCard } from '#lib/social-card/site-card';
import { drawCard } from '../../app/draw-card';
import { catalogOf } from '../support/sample-records';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Every letter from `first` to `last` that has a name in Unicode. */
const letters = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    .filter((letter) => /\p{Letter}/u.test(letter))
    .join('');

// Latin-1 and Latin Extended-A, the Romanian comma letters, ơ and ư, and the Vietnamese block.
const european = `${letters(0xc0, 0x17f)}ȘșȚț`.replace(/[ĿŀŉſĲĳ]/g, '');
const vietnamese = `ƠơƯư${letters(0x1ea0, 0x1ef9)}`;

test.each([
  ['European', european],
  ['Vietnamese', vietnamese],
])('cards have every letter of %s names, in both typefaces, and ask nobody for it', async (_, names) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: unknown) => {
    asked.push(String(url));
    return Promise.reject(new Error('There is no network.'));
  });
  const words = names.match(/.{1,12}/gu)?.join(' ') ?? '';
  const card = await drawCard({ ...siteCard(catalogOf([])), kicker: words, title: words });
  expect(card.headers.get('content-type')).toBe('image/png');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
});

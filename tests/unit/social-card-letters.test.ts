import { afterEach, expect, test, vi } from 'vitest';
import { findUndrawn, inDrawnLetters } from '#lib/domain/card-letters';
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

// Latin-1 and Latin Extended-A; of Extended-B the Romanian comma letters, ə, the Sámi and Skolt letters, Pinyin.
const european = `${letters(0xc0, 0x17f)}ȘșȚțƏəǤǥǦǧǪǫǮǯǺǻǼǽǾǿ${letters(0x1cd, 0x1dc)}ẀẁẂẃẄẅẞ`;
const vietnamese = `ƠơƯư${letters(0x1ea0, 0x1ef9)}`;
const greek = letters(0x386, 0x3ce);
const cyrillic = `${letters(0x400, 0x45f)}Ґґ`;
const signs = '–—‘’“”„…•†€₹₩₫₺₽₴₦№™×·½²°§«»‹›';

/** Addresses that are asked for while the words are drawn in both typefaces. */
async function askedFor(words: string): Promise<string[]> {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: unknown) => {
    asked.push(String(url));
    return Promise.reject(new Error('There is no network.'));
  });
  const card = await drawCard({ ...siteCard(catalogOf([])), kicker: words, title: words });
  expect(card.headers.get('content-type')).toBe('image/png');
  return asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'));
}

test.each([
  ['European', european],
  ['Vietnamese', vietnamese],
  ['Greek', greek],
  ['Cyrillic', cyrillic],
  ['no', signs],
])('cards have every letter of %s names, in both typefaces, and ask nobody for it', async (_, names) => {
  expect(findUndrawn(names)).toBeUndefined();
  const words = names.match(/.{1,12}/gu)?.join(' ') ?? '';
  expect(await askedFor(words)).toEqual([]);
});

test.each([
  ['a picture', 'Logistics 🚢', 'Logistics ?'],
  ['a script of another part of the world', '物流 Basics', '?? Basics'],
  ['an arrow', 'From → to', 'From ? to'],
  ['an accent that no name of ours has', 'Ḧ, n̈ and Ǩ', 'H, n and K'],
  ['letters that are two', 'ﬁnance', 'finance'],
  ['a letter written as two', 'E\u0301cole', 'École'],
])('a card shows what is nearest to %s, and asks nobody', async (_, words, shown) => {
  expect(inDrawnLetters(words)).toBe(shown);
  expect(await askedFor(words)).toEqual([]);
});

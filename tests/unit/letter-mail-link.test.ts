import { expect, test } from 'vitest';
import type { Letter } from '#lib/letter/letter';
import { mailLink } from '#lib/letter/mail-link';

const letter = (text: string, ...shorter: string[]): Letter => ({ subject: 'A & B', flowing: text, text, shorter });

test('goes to nobody, with line ends of a mail and spaces that are not plus signs', () => {
  expect(mailLink(letter('Dear office,\n\nis it 50%+?'))).toEqual({
    href: 'mailto:?subject=A%20%26%20B&body=Dear%20office%2C%0D%0A%0D%0Ais%20it%2050%25%2B%3F',
    isShorter: false,
  });
});

test('carries the longest letter that fits', () => {
  const [tooLong, fits, shortest] = ['x'.repeat(2000), 'y'.repeat(1500), 'z'];
  expect(mailLink(letter(tooLong, fits, shortest))).toEqual({
    href: `mailto:?subject=A%20%26%20B&body=${fits}`,
    isShorter: true,
  });
  expect(mailLink(letter(tooLong, tooLong))).toEqual({ href: 'mailto:?subject=A%20%26%20B', isShorter: true });
});

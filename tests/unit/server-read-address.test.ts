import { describe, expect, it } from 'vitest';
import { readAddress } from '#lib/server/read-address';

describe('readAddress', () => {
  const read: [string, string, string][] = [
    ['a page', '/programs', '/programs'],
    ['parameters as they came', '/programs?field=a&field=b&q=a+b', '/programs?field=a&field=b&q=a+b'],
    ['no parameters that only count clicks', '/programs?utm_source=x&field=law&fbclid=1', '/programs?field=law'],
    ['a page whose only parameters count clicks', '/?gclid=abc', '/'],
    ['dots that lead upwards', '/programs/../about', '/about'],
    ['a malformed escape among the parameters', '/programs?q=%', '/programs?q=%'],
  ];
  for (const [what, target, address] of read) {
    it(`reads ${what}`, () => expect(readAddress(target)).toEqual({ address }));
  }

  const refused: [string, string, number][] = [
    ['a malformed escape in the path', '/data/v1/%', 400],
    ['half a character', '/programs/%E2%28', 400],
    ['a null character', '/programs/%00', 400],
    ['another site', '//example.org/programs', 400],
    ['an absolute address', 'http://example.org/', 400],
    ['a mere star', '*', 400],
    ['more than anyone writes', `/programs?q=${'a'.repeat(9000)}`, 414],
  ];
  for (const [what, target, status] of refused) {
    it(`refuses ${what}`, () => expect(readAddress(target)).toMatchObject({ status }));
  }
});

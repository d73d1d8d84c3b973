import { describe, expect, it } from 'vitest';
import { readAddress } from '#lib/server/read-address';
import { clickCounters } from '../support/click-counters';

describe('readAddress', () => {
  const read: [string, string, string][] = [
    ['a page', '/programs', '/programs'],
    ['parameters as they came', '/programs?field=a&field=b&q=a+b', '/programs?field=a&field=b&q=a+b'],
    ['no parameters that only count clicks', '/programs?utm_source=x&field=law&fbclid=1', '/programs?field=law'],
    ['a page whose only parameters count clicks', '/?gclid=abc', '/'],
    ['dots that lead upwards', '/programs/../about', '/about'],
    ['data without what a form sends empty', '/programs.json?q=&field=law', '/programs.json?field=law'],
    ['values that cannot be used', '/match?hours=abc&degree=maybe', '/match?degree=maybe&hours=abc'],
    ['a default beside another value of its name', '/match?degree=yes&degree=no', '/match?degree=yes&degree=no'],
    ['an order that is no default while searching', '/programs?q=a&sort=name', '/programs?q=a&sort=name'],
    ['what is said twice once', '/programs?field=law&field=law&field=data', '/programs?field=law&field=data'],
    ['parameters by name, values of one name in their order', '/compare?b=1&a=2&b=0', '/compare?a=2&b=1&b=0'],
    ['a malformed escape among the parameters', '/programs?q=%', '/programs?q=%25'],
    ['a whole address, as proxies send it', 'http://example.org/programs?q=a', '/programs?q=a'],
  ];
  for (const [what, target, address] of read) {
    it(`reads ${what}`, () => expect(readAddress(target)).toEqual({ address }));
  }

  it('leaves out every parameter that counts clicks, in any letters, and nothing like it', () => {
    const counted = new URLSearchParams(
      clickCounters.flatMap((name) => [
        [name, 'x'],
        [name.toUpperCase(), 'y'],
      ]),
    );
    expect(readAddress(`/programs?${counted}&field=law`)).toEqual({ address: '/programs?field=law' });
    expect(readAddress('/programs?utm=a&preference=b&gclids=c')).toEqual({
      address: '/programs?gclids=c&preference=b&utm=a',
    });
  });

  const shorter: [string, string, string][] = [
    ['empty parameters of a list', '/programs?q=&sort=&price-min=', '/programs'],
    ['blanks', '/programs?q=+&field=law', '/programs?field=law'],
    [
      'empty boxes of the calculator',
      '/calculator?program=a&left=&pay=&start=&plans=&years=5',
      '/calculator?program=a',
    ],
    ['answers that ask for nothing', '/match?field=&degree=no&hours=x&mathematics=any&language=any', '/match?hours=x'],
    ['choices of none', '/compare?program=a&program=&degree=', '/compare?program=a'],
    ['the first page in the usual order', '/programs?sort=name&page=1&field=law', '/programs?field=law'],
    ['the best match while searching', '/programs?q=law&sort=relevance', '/programs?q=law'],
    ['the plan’s', '/plan?program=a&hours=&start=', '/plan?program=a'],
    ['the shortlist’s', '/shortlist?program=a&since=', '/shortlist?program=a'],
  ];
  for (const [what, target, address] of shorter) {
    it(`leads on from ${what}, and no further`, () => {
      expect(readAddress(target)).toEqual({ address, isShorter: true });
      expect(readAddress(address)).toEqual({ address });
    });
  }

  const refused: [string, string, number][] = [
    ['a malformed escape in the path', '/data/v1/%', 400],
    ['half a character', '/programs/%E2%28', 400],
    ['a null character', '/programs/%00', 400],
    ['another site', '//example.org/programs', 400],
    ['what only a script of the framework would read', '/programs.rsc', 404],
    ['parts of a page for that script', '/programs.segments/_tree.segment.rsc', 404],
    ['an absolute address of no page', 'http://example.org', 400],
    ['a mere star', '*', 400],
    ['more than anyone writes', `/programs?q=${'a'.repeat(9000)}`, 414],
  ];
  for (const [what, target, status] of refused) {
    it(`refuses ${what}`, () => expect(readAddress(target)).toMatchObject({ status }));
  }
});

import { describe, expect, test } from 'vitest';
import { fractionInWords } from '#lib/domain/credit';
import { byPromise, creditShare, findBest } from '#lib/domain/credit-share';
import { degree, known, program, withPathways } from '../support/sample-records';

describe('the share of a degree', () => {
  const { pathways } = withPathways(program('p'), [
    [
      degree('harvard', { credits: known({ amount: 48, system: 'us-semester-hour', unit: 'credits' }) }),
      { credit: { amount: 16, system: 'us-semester-hour', unit: 'credits', is: 'exact' } },
    ],
    [
      degree('own', { credits: known({ amount: 48, system: 'local', unit: 'points' }) }),
      { credit: { amount: 9, of: 36, system: 'local', unit: 'points', is: 'exact' } },
    ],
    [
      degree('mixed', { credits: known({ amount: 120, system: 'ects', unit: 'ECTS' }) }),
      { credit: { amount: 24, system: 'us-semester-hour', unit: 'credits', is: 'exact' } },
    ],
    [degree('stated'), { share: { percent: 50, words: 'about half', is: 'about' } }],
    [degree('ceiling'), { share: { percent: 60, words: 'at most three fifths', is: 'at-most' } }],
    [degree('none'), {}],
    [degree('entry'), { promises: 'entry' }],
    [
      degree('blog'),
      {
        share: { percent: 90, words: 'nine tenths', is: 'exact' },
        saidBy: { is: 'others', who: 'a blog', why: 'It says so.' },
      },
    ],
    [degree('guess'), { how: 'inferred', working: 'Of another it is said.', saidBy: undefined }],
  ]);
  const shareOf = (slug: string) => {
    const found = pathways.find((one) => one.degree.slug === slug);
    return found && creditShare(found);
  };

  test('is credit over the size of the degree', () => {
    expect(shareOf('harvard')).toEqual({
      fraction: 1 / 3,
      is: 'exact',
      credit: { amount: 16, of: 48, unit: 'credits' },
      words: 'one third',
    });
  });

  test('takes the size from the source of the promise before the degree’s own', () => {
    expect(shareOf('own')).toMatchObject({ fraction: 0.25, words: 'one quarter' });
  });

  test('is never worked out across kinds of credit', () => {
    expect(shareOf('mixed')).toBeUndefined();
  });

  test('is what the source says when it counts no credit, and unknown when it says nothing', () => {
    expect(shareOf('stated')).toEqual({ fraction: 0.5, is: 'about', words: 'about half' });
    expect(shareOf('none')).toBeUndefined();
  });

  test('orders pathways by firmness; of equally firm ones, shares before ceilings before what is not known', () => {
    expect([...pathways].sort(byPromise).map((one) => one.degree.slug)).toEqual([
      'stated',
      'harvard',
      'own',
      'ceiling',
      'mixed',
      'none',
      'entry',
      'blog',
      'guess',
    ]);
    expect(findBest(pathways)?.degree.slug).toBe('stated');
  });

  test.each([
    [1 / 3, 'one third'],
    [0.25, 'one quarter'],
    [0.2083, '21 percent'],
    [0.3, '30 percent'],
  ])('%d is %s', (fraction, words) => {
    expect(fractionInWords(fraction)).toBe(words);
  });
});

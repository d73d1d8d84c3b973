import { expect, test } from 'vitest';
import { corrections } from '#lib/coverage/corrections';
import type { Change, ChangeKind } from '#lib/domain/change';
import { catalogOf, degree, program, source } from '../support/sample-records';

const change = (on: string, is: ChangeKind): Change => ({ on, is, what: `${is} of ${on}`, sources: [source('news')] });

test('the log of corrections holds corrections alone, newest first: no events and no updates', () => {
  const changes = [change('2026-11-29', 'update'), change('2026-08-01', 'correction'), change('2026-07-01', 'event')];
  const catalog = catalogOf(
    [program('p', { changes })],
    [degree('d', { changes: [change('2026-09-01', 'correction')] })],
  );
  expect(corrections(catalog).map(({ path, change: { what } }) => [path, what])).toEqual([
    ['/degrees/d', 'correction of 2026-09-01'],
    ['/programs/p', 'correction of 2026-08-01'],
  ]);
});

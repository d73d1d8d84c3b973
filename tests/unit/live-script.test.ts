import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleLive } from '#lib/live/bundle';

test('the script that updates results in place is one module of at most 2 KB compressed', async () => {
  const text = await bundleLive();
  expect(text).not.toMatch(/\bimport\b|\bexport\b/);
  expect(gzipSync(text).length).toBeLessThanOrEqual(2048);
});

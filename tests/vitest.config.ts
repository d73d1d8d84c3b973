import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: {
    // What `server-only` is within React's server; anywhere else it throws.
    alias: { 'server-only': join(root, 'node_modules/server-only/empty.js') },
  },
  test: {
    environment: 'node',
    // Files share what they import, and so the content read once: twice as fast as each for itself.
    isolate: false,
    maxWorkers: '100%',
    // Some tests start a process or read all content; on a machine with other work to do that takes a while.
    testTimeout: 120_000,
    coverage: {
      include: ['lib/**/*.ts', 'components/**/*.tsx'],
      reporter: ['text-summary', ['text', { file: 'coverage.txt' }]],
      reportsDirectory: join(root, 'tests/.results/coverage'),
    },
    include: ['unit', 'content'].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
  },
});

import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const folders = ['unit', 'diagnostics', 'content', 'components'];

export default defineConfig({
  root,
  resolve: { alias: { 'server-only': join(root, 'tests/support/empty.ts') } },
  test: {
    environment: 'node',
    include: folders.flatMap((folder) => [`tests/${folder}/**/*.test.ts`, `tests/${folder}/**/*.test.tsx`]),
  },
});

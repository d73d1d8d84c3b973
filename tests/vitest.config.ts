import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Outside Next, `server-only` throws for everyone; this is the file it gives to servers.
    alias: { 'server-only': fileURLToPath(new URL('../node_modules/server-only/empty.js', import.meta.url)) },
  },
  test: {
    include: ['tests/{unit,diagnostics,content,components}/**/*.test.{ts,tsx}'],
  },
});

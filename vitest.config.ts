import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest looks for a default export.
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});

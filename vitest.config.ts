import { defineConfig } from 'vitest/config';

// Dates must mean the same wherever the machine stands; npm test runs once more west of Greenwich.
process.env.TZ ??= 'UTC';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/postgres-setup.ts'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});

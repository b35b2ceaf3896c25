import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Dates must mean the same wherever the machine stands; npm test runs once more west of Greenwich.
process.env.TZ ??= 'UTC';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/postgres-setup.ts'],
    pool: 'forks',
    // The tests wait for the database as much as they compute: one file at a time would leave a core idle on a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});

/** What came out of one part of the tests. */
export type Tally = {
  passed: number;
  failed: number;
  skipped: number;
  /** A line for each failure: where, and the first words of why. */
  failures: string[];
};

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function add(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      failures: sum.failures.concat(tally.failures),
    }),
    nothing,
  );
}

/** The line that everything ends with. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

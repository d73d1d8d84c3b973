/** How many tests or checks passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Adds up tallies. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * A runner that ends badly without a failed test to show for it (no report, a file that does not load, a teardown
 * that throws) counts as one failure.
 *
 * @param tally what the runner's report says, undefined when it wrote none
 * @param exitCode how the runner ended
 */
export function withExit(tally: Tally | undefined, exitCode: number): Tally {
  const { passed, failed } = tally ?? { passed: 0, failed: exitCode === 0 ? 1 : 0 };
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** Counts the tests in the report of Vitest's JSON reporter; a test file that did not load is one failure. */
export function vitestTally(report: string): Tally {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Counts the tests in the report of Playwright's JSON reporter. A test that passed only when repeated failed. */
export function playwrightTally(report: string): Tally {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky } = stats;
  return { passed: expected, failed: unexpected + flaky + errors.length };
}

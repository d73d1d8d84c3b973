import { describe, expect, it } from 'vitest';
import { playwrightTally, total, vitestTally, withExit } from '#lib/cli/test-results';

describe('vitestTally', () => {
  it('counts tests, and a file that did not load as one failure', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(vitestTally(JSON.stringify(report))).toEqual({ passed: 7, failed: 3 });
  });
});

describe('playwrightTally', () => {
  it('counts a test that passed only when repeated, and an error outside tests, as failures', () => {
    const report = { stats: { expected: 10, unexpected: 1, flaky: 2, skipped: 4 }, errors: [{ message: 'no server' }] };
    expect(playwrightTally(JSON.stringify(report))).toEqual({ passed: 10, failed: 4 });
  });
});

describe('withExit', () => {
  it('believes the report of a runner that ended well, or that names its failures', () => {
    expect(withExit({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
    expect(withExit({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts one failure when the runner failed without naming any', () => {
    expect(withExit({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts one failure when there is no report, however the runner ended', () => {
    expect(withExit(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(withExit(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

it('adds up', () => {
  expect(
    total([
      { passed: 1, failed: 2 },
      { passed: 30, failed: 40 },
    ]),
  ).toEqual({ passed: 31, failed: 42 });
});

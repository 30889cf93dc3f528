import { expect, test } from 'vitest';

import { addCounts, countsLine, playwrightCounts, vitestCounts } from './counts.mjs';

test('the closing line', () => {
  expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(countsLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});

test('sums', () => {
  const counts = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts(counts, counts)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test('vitest: a file that could not be loaded has failed', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('Playwright: a test that passed at the second try has passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightCounts({ stats })).toEqual({ passed: 6, failed: 1, skipped: 3 });
});

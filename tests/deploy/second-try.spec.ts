import { closingLine, withSecondTry } from '../../deploy/local/test/run-tests.mjs';

const aFile = (name: string, ...tests: string[]) => ({
  name,
  status: tests.includes('failed') ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
});

function aRun(testResults: ReturnType<typeof aFile>[]) {
  const count = (wanted: string) =>
    testResults.flatMap((file) => file.assertionResults).filter(({ status }) => status === wanted).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numRuntimeErrorTestSuites: testResults.filter((file) => file.assertionResults.length === 0).length,
    numPendingTests: count('pending'),
    numTodoTests: 0,
    testResults,
  };
}

describe('spec files that failed beside others', () => {
  const crowded = aRun([aFile('a', 'passed', 'passed', 'pending'), aFile('b', 'passed', 'failed'), aFile('c')]);

  it('count by what they did alone, each test once', () => {
    const alone = aRun([aFile('b', 'passed', 'passed'), aFile('c', 'passed')]);
    expect(closingLine(withSecondTry(crowded, alone))).toBe('5 passed, 0 failed, 1 skipped');
  });

  it('still fail where they fail alone, or cannot start', () => {
    const alone = aRun([aFile('b', 'failed', 'passed'), aFile('c')]);
    expect(closingLine(withSecondTry(crowded, alone))).toBe('3 passed, 2 failed, 1 skipped');
  });
});

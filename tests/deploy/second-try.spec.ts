import { closingLine, withSecondTry } from '../../deploy/local/test/run-tests.mjs';
import { mixedOrder } from '../support/run-order.mjs';

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

describe('the order of spec files', () => {
  const at = (path: string) => ({ path: `/somewhere/${path}` });
  const works = Array.from({ length: 9 }, (_, n) => at(`services/matching/src/slice-${n}.spec.ts`));
  const waits = ['tests/flow/night.spec.ts', 'tests/resilience/broken.spec.ts', 'tests/flow/day.spec.ts'].map(at);

  it('has those that wait for the whole system spread among the first half of those that work, longest first', () => {
    const order = mixedOrder([...waits, ...works]);
    expect(waits.map((test) => order.indexOf(test))).toEqual([0, 2, 4]);
    expect(order.filter((test) => !waits.includes(test))).toEqual(works);
  });

  it('has everything where only a few were asked for', () => {
    expect(mixedOrder(waits)).toEqual(waits);
    expect(mixedOrder(works)).toEqual(works);
  });
});

import { costOf, median, table } from './measure.js';

describe('measuring', () => {
  it('counts repetitions per second of processor time', () => {
    let runs = 0;
    const { perSecond, milliseconds } = costOf([1, 2, 3], () => (runs += 1), 0.01);
    expect(runs).toBeGreaterThan(3);
    expect(perSecond * milliseconds).toBeCloseTo(1000, 3);
  });

  it('takes the middle value', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2]);
  });

  it('sets columns under each other', () => {
    expect(
      table([
        ['name', 'ms'],
        ['a', '10'],
      ]),
    ).toBe('  name  ms\n  a     10');
  });
});

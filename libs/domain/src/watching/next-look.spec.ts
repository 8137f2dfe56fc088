import { nextInterval, pauseAfter, pauseOf, shortened, type Pace } from './next-look.js';

const pace: Pace = { id: 'a', cadenceSeconds: 300, slowestSeconds: 3600, critical: false, intervalSeconds: 300 };

describe('the interval of a source', () => {
  it('stretches gently while nothing comes, to its ceiling, and is back with the first news', () => {
    const intervals: number[] = [];
    let intervalSeconds = nextInterval(pace, false, null);
    for (let looks = 0; looks < 8; looks += 1) {
      intervals.push(intervalSeconds);
      intervalSeconds = nextInterval({ ...pace, intervalSeconds }, false, null);
    }
    expect(intervals).toEqual([450, 675, 1013, 1520, 2280, 3420, 3600, 3600]);
    expect(nextInterval({ ...pace, intervalSeconds: 3600 }, true, null)).toBe(300);
  });

  it.each<[string, Partial<Pace>, number | null, number]>([
    ['of a critical source is its cadence always', { critical: true, intervalSeconds: 300 }, 3600, 300],
    [
      'that nobody set a ceiling for stays below twice the cadence',
      { slowestSeconds: null, intervalSeconds: 450 },
      null,
      450,
    ],
    ['heeds what the source asks for', {}, 1800, 1800],
    ['heeds it no further than its ceiling', {}, 86_400, 3600],
    ['is never below the cadence, whatever the ceiling says', { slowestSeconds: 10 }, null, 300],
  ])('%s', (_, more, everySeconds, expected) => {
    expect(nextInterval({ ...pace, ...more }, false, everySeconds)).toBe(expected);
  });
});

describe('after failures', () => {
  it('a source is confirmed soon, then asked more and more rarely, and never given up', () => {
    expect([1, 2, 3, 4, 10, 1000].map((failures) => pauseOf(pace, failures, null))).toEqual([
      30, 300, 600, 1200, 21_600, 21_600,
    ]);
    expect(pauseOf({ ...pace, cadenceSeconds: 86_400 }, 9, null)).toBe(86_400);
    expect(pauseOf({ ...pace, cadenceSeconds: 20 }, 1, null)).toBe(5);
  });

  it('a critical source is tried in its cadence', () => {
    expect([2, 5, 100].map((failures) => pauseOf({ ...pace, critical: true }, failures, null))).toEqual([
      300, 300, 300,
    ]);
  });

  it('what a server asks for is obeyed, up to a day', () => {
    expect([600, 10, 1e9].map((wish) => pauseOf({ ...pace, critical: true }, 1, wish))).toEqual([600, 300, 86_400]);
  });

  it('pauses of other work double too', () => {
    expect([0, 1, 2, 99].map((failures) => pauseAfter(failures, 60))).toEqual([60, 120, 240, 21_600]);
  });
});

describe('chance', () => {
  const at = '2026-03-10T12:00:00.000Z';
  const drawn = Array.from({ length: 10_000 }, (_, index) => shortened(1000, `source ${index}`, at));

  it('is the same for the same source and moment', () => {
    expect(shortened(1000, 'source 7', at)).toBe(drawn[7]);
  });

  it('spreads ten thousand sources evenly over the last fifth, and makes no pause longer', () => {
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => drawn.filter((s) => Math.floor((s - 800) / 20) === tenth).length,
    );
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(800);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(1000);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

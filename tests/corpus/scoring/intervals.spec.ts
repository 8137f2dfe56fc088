import { f1, f1Measure, share } from './intervals.js';

describe('a share', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])('of %d in %d lies between %d and %d', (count, of, low, high) => {
    const { value, low: from, high: until } = share(count, of);
    expect(value).toBe(count / of);
    expect(from).toBeCloseTo(low, 4);
    expect(until).toBeCloseTo(high, 4);
  });

  it('of nothing is unknown', () => {
    expect(share(0, 0)).toEqual({ count: 0, of: 0, value: null, low: null, high: null });
  });
});

describe('F1', () => {
  const hit = { right: 1, raised: 1, wanted: 1 };
  const miss = { right: 0, raised: 0, wanted: 1 };

  it('is twice what is right by what is raised and wanted together', () => {
    expect(f1({ right: 3, raised: 4, wanted: 5 })).toBeCloseTo(6 / 9, 10);
    expect(f1({ right: 0, raised: 0, wanted: 0 })).toBeNull();
    expect(f1({ right: 0, raised: 0, wanted: 2 })).toBe(0);
  });

  it('has the same interval in every run', () => {
    const hits = [hit, hit, miss, hit, miss, hit];
    expect(f1Measure(hits)).toEqual(f1Measure(hits));
  });

  it('lies within its interval, which is a point where nothing varies', () => {
    const { value, low, high } = f1Measure([...Array.from({ length: 30 }, () => hit), miss, miss, miss]);
    expect(value).toBeCloseTo(60 / 63, 10);
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 1);
    expect(f1Measure([hit, hit, hit])).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('is less sure when the texts tell of few happenings', () => {
    const four = (one: typeof hit) => ({ right: one.right * 4, raised: one.raised * 4, wanted: one.wanted * 4 });
    const apart = f1Measure(Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? miss : hit)));
    const together = f1Measure(Array.from({ length: 10 }, (_, at) => four(at % 4 === 0 ? miss : hit)));
    expect((together.high ?? 0) - (together.low ?? 0)).toBeGreaterThan((apart.high ?? 0) - (apart.low ?? 0));
  });
});

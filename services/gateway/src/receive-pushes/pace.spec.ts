import { Pace } from './pace.js';

const rule = { most: 3, windowMs: 60_000, keys: 2 };

describe('the pace of pushes', () => {
  it('lets so many through at once and then one after another', () => {
    const pace = new Pace(rule);
    expect([0, 0, 0, 0].map((now) => pace.enter('a', now))).toEqual([0, 0, 0, 20_000]);
    expect(pace.enter('a', 20_000)).toBe(0);
    expect(pace.enter('a', 20_000)).toBe(20_000);
  });

  it('counts each key for itself', () => {
    const pace = new Pace(rule);
    for (let sent = 0; sent < 4; sent += 1) pace.enter('a', 0);
    expect(pace.enter('b', 0)).toBe(0);
  });

  it('has strangers wait rather than remember without end, and forgets who has been quiet', () => {
    const pace = new Pace(rule);
    pace.enter('a', 0);
    pace.enter('b', 0);
    expect(pace.enter('c', 1)).toBe(60_000);
    expect(pace.enter('a', 1)).toBe(0);
    expect(pace.enter('c', 60_001)).toBe(0);
  });
});

import { Pace } from './pace.js';

const rule = { most: 3, windowMs: 60_000, buckets: 65_536 };

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

  it('keeps nobody out however many strangers come', () => {
    const pace = new Pace({ ...rule, most: 100 });
    for (let stranger = 0; stranger < 100_000; stranger += 1) pace.enter(`stranger ${stranger}`, 0);
    expect(pace.enter('a', 0)).toBe(0);
  });
});

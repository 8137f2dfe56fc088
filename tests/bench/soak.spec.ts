import { startReaders } from '../../deploy/local/bench/readers.mjs';
import { slopeOf } from './measure.js';
import { soak } from './soak.js';

describe('a long watch', () => {
  it('looks at every source in turn, stretch after stretch, at none too soon, and says what memory did', async () => {
    const lines: string[] = [];
    const wish = { sources: 60, sites: 20, minutes: 6, speed: 60, stretches: 2, processes: 1 };
    const { stretches } = await soak(startReaders, wish, (line) => lines.push(line));
    expect(stretches).toHaveLength(2);
    expect(stretches.map(({ twice }) => twice)).toEqual([0, 0]);
    for (const { looks } of stretches) expect(looks).toBeGreaterThan(0);
    expect(lines.at(-2)).toBe('Each source was looked at in turn.');
    expect(lines.at(-1)).toMatch(/^Memory over the second half: [+-]?\d+\.\d MiB per simulated hour\.$/);
  }, 180_000);

  it('draws a line through what it saw', () => {
    expect(slopeOf([])).toBe(0);
    expect(slopeOf([[0, 5]])).toBe(0);
    expect(
      slopeOf([
        [0, 100],
        [1, 112],
        [2, 124],
      ]),
    ).toBeCloseTo(12);
  });
});

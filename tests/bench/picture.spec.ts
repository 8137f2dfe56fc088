import { fileURLToPath } from 'node:url';
import { benchBrief } from './picture/brief.js';
import { benchCountries } from './picture/countries.js';
import { benchReview } from './picture/review.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let lines: string[];
const print = (line: string): void => void lines.push(line);
beforeEach(() => {
  lines = [];
});

test('the profile of the picture measures a small chronicle', async () => {
  const { p95 } = await benchCountries({ root, print, developments: 3_000, asks: 5 });
  expect(Object.keys(p95)).toHaveLength(13);
  expect(Object.values(p95).every((time) => time > 0 && time < 2_000)).toBe(true);
  expect(lines.join('\n')).toMatch(/3000 developments of twenty years in 60 hosts/);
  expect(lines.join('\n')).toMatch(/all of them read in \d/);
}, 180_000);

test('it measures the brief of a person', async () => {
  const { p95 } = await benchBrief({ root, print, developments: 3_000, asks: 5 });
  expect(p95).toBeGreaterThan(0);
  expect(lines.join('\n')).toMatch(/Brief of a person in two places, 3000 developments/);
}, 180_000);

test('it measures the pages of the review queue', async () => {
  const { p95 } = await benchReview({ root, print, items: 200, asks: 5 });
  expect(p95).toBeGreaterThan(0);
  expect(lines.join('\n')).toMatch(/review queue of 200.*\n.*p50.*\n.*page/);
}, 180_000);

import { fileURLToPath } from 'node:url';
import { benchCountries } from './picture/countries.js';

test('the profile of the picture measures a small chronicle', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const { p95 } = await benchCountries({ root, print, developments: 3_000, asks: 5 });
  expect(Object.keys(p95)).toHaveLength(11);
  expect(Object.values(p95).every((time) => time > 0 && time < 2_000)).toBe(true);
  expect(lines.join('\n')).toMatch(/3000 developments of twenty years in 60 hosts/);
}, 180_000);

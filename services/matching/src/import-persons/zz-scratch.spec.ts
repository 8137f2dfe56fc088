import { refuseBrokenLinks } from './broken-links.js';
import type { JudgedLine } from './judged-line.js';
test('star', () => {
  for (const n of [20_000, 40_000, 100_000]) {
    const lines: JudgedLine[] = Array.from({ length: n }, (_, i) => ({ line: i + 2, is: 'added', code: `c-${i}`, because: null, faults: [], personId: null, version: 0, keySlot: null, entry: '{}', overrides: false, links: ['c-0'] }));
    const t = performance.now();
    refuseBrokenLinks(lines);
    process.stdout.write(`import ${n}: ${(performance.now() - t).toFixed(0)} ms\n`);
  }
}, 600000);

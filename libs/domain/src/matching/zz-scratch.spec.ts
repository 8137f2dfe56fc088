import { anExposure, aPersonId } from '../testing/index.js';
import { ExposureIndex } from './exposure-index.js';
test('star', () => {
  for (const n of [20_000, 40_000, 100_000]) {
    const index = new ExposureIndex();
    const t = performance.now();
    for (let i = 1; i <= n; i += 1) index.put(anExposure({ id: aPersonId(i), links: [{ personId: aPersonId(0), kind: 'family' }] }));
    process.stdout.write(`${n}: ${(performance.now() - t).toFixed(0)} ms\n`);
  }
}, 600000);

import { prepareService } from '../../deploy/local/bench/one-service.mjs';
import { importBundled } from '../../deploy/local/bundled.mjs';
import { benchMatching, type PlantPersons } from './matching.js';

test('the profile of matching measures a small crowd', async () => {
  const bundle = importBundled('services/matching/src/testing/plant-persons.ts', 'plant') as Promise<{
    plantPersons: PlantPersons;
  }>;
  const { plantPersons: plant } = await bundle;
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  await benchMatching({
    prepare: prepareService,
    plant,
    print,
    crowds: [3_000],
    times: { one: 5, many: 1 },
    sustained: { five: 20, all: 2 },
  });
  const [, head = '', row = ''] = (lines.at(-1) ?? '').split('\n');
  expect(head).toContain('persons');
  const figures = row.trim().split(/\s+/).map(Number);
  expect(figures[0]).toBe(3_000);
  expect(figures.slice(1).every((figure) => Number.isFinite(figure))).toBe(true);
  expect(lines.join('\n')).toMatch(/a bare index counts 3 of 3000/);
}, 120_000);

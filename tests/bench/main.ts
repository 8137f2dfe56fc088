import type { startReaders } from '../../deploy/local/bench/readers.mjs';
import type { prepareService } from '../../deploy/local/bench/one-service.mjs';
import { benchIngestion } from './ingestion.js';
import { benchMatching, type PlantPersons } from './matching.js';
import { benchReading } from './reading.js';

/** What a profile needs of the machine. */
export interface BenchGround {
  root: string;
  print: (line: string) => void;
  startReaders: typeof startReaders;
  prepareService: typeof prepareService;
  plantPersons: PlantPersons;
}

const PROFILES: Readonly<Record<string, (ground: BenchGround) => void | Promise<void>>> = {
  reading: ({ root, print }) => benchReading(root, print),
  ingestion: ({ startReaders: start, print }) => benchIngestion(start, print),
  matching: ({ prepareService: prepare, plantPersons: plant, print }) =>
    benchMatching({
      prepare,
      plant,
      print,
      crowds: [10_000, 100_000, 1_000_000],
      times: { one: 200, many: 7 },
      sustained: { five: 3_000, all: 100 },
    }),
};

/** The names of what can be measured. */
export const PROFILE_NAMES = Object.keys(PROFILES);

/** Measures the named profiles, all where none is named. */
export async function bench(ground: BenchGround, names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : PROFILE_NAMES) {
    ground.print(`\n# ${name}`);
    await PROFILES[name]?.(ground);
  }
}

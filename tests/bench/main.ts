import type { startReaders } from '../../deploy/local/bench/readers.mjs';
import type { prepareService } from '../../deploy/local/bench/one-service.mjs';
import { benchIngestion } from './ingestion.js';
import { benchMatching, type PlantPersons } from './matching.js';
import { benchNotification, type PlantRecipients } from './notification.js';
import { benchEncryption } from './notification/encryption.js';
import { benchPicture } from './picture.js';
import { benchReading } from './reading.js';

/** What a profile needs of the machine. */
export interface BenchGround {
  root: string;
  print: (line: string) => void;
  startReaders: typeof startReaders;
  prepareService: typeof prepareService;
  plantPersons: PlantPersons;
  plantRecipients: PlantRecipients;
  makeKeys: (count: number) => Promise<string[]>;
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
  picture: ({ root, print }) => benchPicture({ root, print, developments: 200_000, asks: 60 }),
  encryption: ({ root, print }) => benchEncryption(root, 3, print),
  notification: (ground) => tellMany(ground, [500, 5_000]),
  'notification-long': (ground) => tellMany(ground, [5_000, 50_000]),
};

async function tellMany(ground: BenchGround, crowds: readonly number[]): Promise<void> {
  const { prepareService: prepare, plantRecipients: plant, makeKeys, print } = ground;
  const publicKeys = await makeKeys(50);
  await benchNotification({ prepare, plant, print, crowds, rounds: 5, digests: 5_000, publicKeys, groups: 10_000 });
}

/** The names of what can be measured. */
export const PROFILE_NAMES = Object.keys(PROFILES);
/** What takes long is measured only when it is named. */
const LONG = ['notification-long'];

/** Measures the named profiles, all where none is named. */
export async function bench(ground: BenchGround, names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : PROFILE_NAMES.filter((one) => !LONG.includes(one))) {
    ground.print(`\n# ${name}`);
    await PROFILES[name]?.(ground);
  }
}

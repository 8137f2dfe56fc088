import { benchReading } from './reading.js';

const PROFILES: Readonly<Record<string, (root: string, print: (line: string) => void) => void>> = {
  reading: benchReading,
};

/** The names of what can be measured. */
export const PROFILE_NAMES = Object.keys(PROFILES);

/** Measures the named profiles, all where none is named. */
export function bench(root: string, names: readonly string[], print: (line: string) => void): void {
  for (const name of names.length > 0 ? names : PROFILE_NAMES) {
    print(`\n# ${name}`);
    PROFILES[name]?.(root, print);
  }
}

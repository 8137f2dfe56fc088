import { existsSync } from 'node:fs';
import { Keyring, RecordKeys, SLOT, stateOf, urlFor, type SlotFile, type SlotState } from '@lapwing/platform';
import pg from 'pg';
import { findOpener, openFile, slotsOf, type KeysConfig } from './open-keys.js';
import type { OpenWith } from './wish.js';

const BLOCK = 4096;
type Counts = Record<SlotState['state'], number>;

/** Says how the keys are, and whether each record has its own: 0 when all is well, else 1. */
export async function verifyKeys(config: KeysConfig, opening: OpenWith, say: (line: string) => void): Promise<number> {
  const opener = await findOpener(config, opening);
  const { by, recipients, keys } = openFile(config, opener);
  const organisations = Object.keys(keys.organisations).length;
  say(`The keyring opens, with "${by.name}". Who may open it: ${recipients.length}. Organisations: ${organisations}.`);
  const file = slotsOf(config);
  const counts = countSlots(file);
  say(
    `Keys of records: ${counts.live} live, ${counts.shredded} shredded, ${counts.blank} blank, ${counts.damaged} damaged.`,
  );
  const ring = Keyring.with({ file: config.keyringFile, find: () => [opener] });
  const wrong = await verifyRows(config, new RecordKeys(file, () => ring), counts, say);
  if (wrong === 0 && counts.damaged === 0) say('All is as it should be.');
  else
    say('WRONG: keys are missing or damaged. Restore the folder of the keys from its newest backup; see docs/keys.md.');
  return wrong === 0 && counts.damaged === 0 ? 0 : 1;
}

/** Counts the slots of a file by what they say of themselves. */
export function countSlots(file: SlotFile): Counts {
  const counts: Counts = { live: 0, shredded: 0, blank: 0, damaged: 0 };
  for (let first = 1; first <= file.last; first += BLOCK) {
    const count = Math.min(BLOCK, file.last - first + 1);
    const block = file.read(first, count);
    for (let at = 0; at < count; at += 1) counts[stateOf(block.subarray(at * SLOT, (at + 1) * SLOT)).state] += 1;
  }
  return counts;
}

interface Row {
  org_id: string;
  key_slot: string | null;
}

async function verifyRows(
  config: KeysConfig,
  records: RecordKeys,
  counts: Counts,
  say: (line: string) => void,
): Promise<number> {
  const { databaseUrl, databaseWorkPassword } = config;
  if (databaseUrl === null || databaseWorkPassword === null) {
    say('The database was not asked: whether each record has its key was not looked at.');
    return 0;
  }
  const client = new pg.Client({ connectionString: urlFor(databaseUrl, 'matching_work', databaseWorkPassword) });
  await client.connect();
  try {
    const used = new Set<string>();
    let wrong = 0;
    for (const table of ['person', 'alert'] as const) {
      const { rows } = await client.query<Row>(`select org_id, key_slot from ${table}`);
      wrong += sayOf(table, rows, records, say);
      for (const { key_slot } of rows) if (key_slot !== null) used.add(key_slot);
    }
    const spare = counts.live - [...used].filter((slot) => records.state(Number(slot)).state === 'live').length;
    if (spare > 0) say(`Live keys without a record: ${spare}, left by changes that were undone. They harm nobody.`);
    return wrong;
  } finally {
    await client.end();
  }
}

const WORDS = { person: 'Persons', alert: 'Alerts' } as const;

function sayOf(
  table: keyof typeof WORDS,
  rows: readonly Row[],
  records: RecordKeys,
  say: (line: string) => void,
): number {
  const found = { live: 0, shredded: 0, wrong: 0, older: 0 };
  for (const { org_id: orgId, key_slot: slot } of rows) found[judged(records, orgId, slot)] += 1;
  say(
    `${WORDS[table]}: ${rows.length}; ${found.live} with a live key, ${found.shredded} shredded, ${found.older} under the key of their organisation, ${found.wrong} WITHOUT their key.`,
  );
  return found.wrong;
}

function judged(records: RecordKeys, orgId: string, slot: string | null): 'live' | 'shredded' | 'wrong' | 'older' {
  if (slot === null) return 'older';
  const { state } = records.state(Number(slot));
  if (state === 'shredded') return 'shredded';
  try {
    records.get(orgId, Number(slot));
    return 'live';
  } catch {
    return 'wrong';
  }
}

/** Whether there are keys of records at all. */
export function hasSlots(config: KeysConfig): boolean {
  return existsSync(slotsOf(config).path);
}

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { personEntry } from '@lapwing/contracts';
import { Keyring, RecordKeys, SlotFile, type RecordKey } from '@lapwing/platform';
import { placeOf, type PersonRecord } from '../keep-persons/person-record.js';

/** Invented persons for a measurement, and where the service that is measured keeps its data and keys. */
export interface Planting {
  /** postgres URL of somebody who may write everything. */
  url: string;
  kekFile: string;
  keyringFile: string;
  orgIds: readonly string[];
  persons: number;
  /** The person with a number, from 0. */
  entryOf: (number: number) => { orgId: string; entry: Parameters<typeof personEntry.parse>[0] };
}

const BATCH = 5_000;

/** Writes persons as the service would, sealed under keys of their own, without their histories; before it is started. */
export async function plantPersons({ url, kekFile, keyringFile, orgIds, persons, entryOf }: Planting): Promise<void> {
  const kek = existsSync(kekFile) ? Buffer.from(readFileSync(kekFile, 'utf8').trim(), 'hex') : null;
  if (kek === null) throw new Error('There is no key-encryption key yet: start the service once before.');
  const ring = Keyring.open({ file: keyringFile, kek });
  const records = new RecordKeys(new SlotFile(join(dirname(keyringFile), 'record-keys')), () => ring);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const positions = new Map<string, number>();
    for (let first = 0; first < persons; first += BATCH) {
      const count = Math.min(BATCH, persons - first);
      const people = Array.from({ length: count }, (_, at) => entryOf(first + at));
      const slots = await client.query<{ slot: string }>(
        `select nextval('matching.record_key_slot') as slot from generate_series(1, $1::int)`,
        [count],
      );
      const places = slots.rows.map(({ slot }, at) => ({ orgId: people[at]?.orgId ?? '', slot: Number(slot) }));
      const keys = await records.make(places);
      await write(
        client,
        people.map(({ orgId, entry }, at) =>
          sealed(records, keys[at], { orgId, entry, number: first + at + 1 }, positions),
        ),
      );
    }
    for (const orgId of orgIds) {
      await client.query(
        `insert into matching.organisation (org_id, version, active, persons_changed) values ($1, 1, true, $2)
         on conflict (org_id) do update set persons_changed = excluded.persons_changed, active = true`,
        [orgId, positions.get(orgId) ?? 0],
      );
    }
    await client.query('analyze matching.person');
  } finally {
    await client.end();
  }
}

interface Row {
  orgId: string;
  id: string;
  position: number;
  slot: string;
  sealed: Buffer;
}

function sealed(
  records: RecordKeys,
  key: RecordKey | undefined,
  { orgId, entry, number }: { orgId: string; entry: unknown; number: number },
  positions: Map<string, number>,
): Row {
  if (key === undefined) throw new Error('A record has no key.');
  const position = (positions.get(orgId) ?? 0) + 1;
  positions.set(orgId, position);
  const id = `0199b000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  const record: PersonRecord = { entry: personEntry.parse(entry), closed: null, by: null, deed: 'added' };
  const slot = String(key.slot);
  const envelope = records.seal(key, orgId, placeOf(id, 1, slot), JSON.stringify(record));
  return { orgId, id, position, slot, sealed: envelope };
}

async function write(client: pg.Client, rows: readonly Row[]): Promise<void> {
  await client.query(
    `insert into matching.person (org_id, id, version, code_index, position, key_slot, sealed, changed_at)
     select org, id, 1, decode(code, 'hex'), position, slot, decode(sealed, 'base64'), now()
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::text[])
       as t (org, id, code, position, slot, sealed)`,
    [
      rows.map(({ orgId }) => orgId),
      rows.map(({ id }) => id),
      rows.map(() => randomBytes(32).toString('hex')),
      rows.map(({ position }) => position),
      rows.map(({ slot }) => slot),
      rows.map(({ sealed: envelope }) => envelope.toString('base64')),
    ],
  );
}

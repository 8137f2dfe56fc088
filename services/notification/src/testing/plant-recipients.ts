import { existsSync, readFileSync } from 'node:fs';
import { generateKey } from 'openpgp';
import pg from 'pg';
import { defaultPolicy } from '@lapwing/domain';
import { Keyring } from '@lapwing/platform';
import type { AddressBody } from '../keep-recipients/address-body.js';

/** Invented members for a measurement, and where the service that is measured keeps its data and keys. */
export interface Planting {
  /** postgres URL of somebody who may write everything. */
  url: string;
  kekFile: string;
  keyFile: string;
  members: readonly { orgId: string; memberId: string; email: string }[];
  /** Armored OpenPGP keys that the members have in turn; none for plain mail. */
  publicKeys: readonly string[];
}

const BATCH = 2_000;
const SCHEMA_VERSION = 2;

const MEMBERS = `
  insert into notification.member (org_id, member_id, version, roles, language, active, arrived_at)
  select org, member, 1, '{caseworker}', 'en', true, now() from unnest($1::uuid[], $2::uuid[]) as t (org, member)`;

const ADDRESSES = `
  insert into notification.address (org_id, member_id, channel, sealed, schema_version, finders, verified_at, set_at)
  select org, member, 'email', decode(sealed, 'base64'), ${SCHEMA_VERSION}, '{}', now(), now()
  from unnest($1::uuid[], $2::uuid[], $3::text[]) as t (org, member, sealed)
  on conflict (org_id, member_id, channel) do update set sealed = excluded.sealed`;

const POLICIES = `
  insert into notification.policy (org_id, id, version, is_default, follows_members, entry)
  select org, gen_random_uuid(), 1, true, false, $2 from unnest($1::uuid[]) as t (org)`;

/** Writes members whose mail address is verified, as the service would. */
export async function plantRecipients({ url, kekFile, keyFile, members, publicKeys }: Planting): Promise<void> {
  const kek = existsSync(kekFile) ? Buffer.from(readFileSync(kekFile, 'utf8').trim(), 'hex') : null;
  if (kek === null) throw new Error('There is no key-encryption key yet: start the service once before.');
  const ring = Keyring.open({ file: keyFile, kek });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (let first = 0; first < members.length; first += BATCH) {
      const some = members.slice(first, first + BATCH);
      const places = [some.map(({ orgId }) => orgId), some.map(({ memberId }) => memberId)];
      const sealed = some.map(({ orgId, memberId, email }, at) => {
        const publicKey = publicKeys[(first + at) % publicKeys.length] ?? null;
        const body: AddressBody = { address: email, serviceId: null, publicKey, secret: null };
        const place = { table: 'address', row: `${memberId} email`, schemaVersion: SCHEMA_VERSION };
        return ring.seal(orgId, place, JSON.stringify(body)).toString('base64');
      });
      await client.query(`${MEMBERS} on conflict do nothing`, places);
      await client.query(ADDRESSES, [...places, sealed]);
    }
    const organisations = [...new Set(members.map(({ orgId }) => orgId))];
    await client.query(`${POLICIES} on conflict do nothing`, [
      organisations,
      JSON.stringify({ name: 'Default', ...defaultPolicy([]) }),
    ]);
    await client.query('analyze notification.member, notification.address, notification.policy');
  } finally {
    await client.end();
  }
}

/** Armored public keys of invented members. */
export async function makeKeys(count: number): Promise<string[]> {
  const keys: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const userIDs = [{ email: `member${number}@mail.example` }];
    keys.push((await generateKey({ type: 'curve25519', userIDs, format: 'armored' })).publicKey);
  }
  return keys;
}

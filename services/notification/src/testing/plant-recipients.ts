import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { generateKey } from 'openpgp';
import pg from 'pg';
import { DEFAULT_PREFERENCES, defaultPolicy } from '@lapwing/domain';
import { Keyring } from '@lapwing/platform';
import type { AddressBody } from '../keep-recipients/address-body.js';
import { placeOfPolicy } from '../keep-policies/policy.store.js';
import { SealedWishes } from '../keep-recipients/sealed-wishes.js';
import { SealedBodies } from '../seal-settings/sealed-bodies.js';

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
const DEFAULT_WISHES = { ...DEFAULT_PREFERENCES, zone: 'Europe/Berlin' };
const SCHEMA_VERSION = 2;

const MEMBERS = `
  insert into notification.member (org_id, member_id, version, roles, language, active, arrived_at)
  select org, member, 1, '{caseworker}', 'en', true, now() from unnest($1::uuid[], $2::uuid[]) as t (org, member)`;

const ADDRESSES = `
  insert into notification.address (org_id, member_id, channel, sealed, schema_version, finders, verified_at, set_at)
  select org, member, 'email', decode(sealed, 'base64'), ${SCHEMA_VERSION}, '{}', now(), now()
  from unnest($1::uuid[], $2::uuid[], $3::text[]) as t (org, member, sealed)
  on conflict (org_id, member_id, channel) do update set sealed = excluded.sealed`;

const WISHES = `
  insert into notification.recipient (org_id, member_id, version, sealed, schema_version)
  select org, member, 1, decode(sealed, 'base64'), 1
  from unnest($1::uuid[], $2::uuid[], $3::text[]) as t (org, member, sealed)
  on conflict (org_id, member_id) do update set sealed = excluded.sealed`;

const POLICIES = `
  insert into notification.policy (org_id, id, version, is_default, follows_members, sealed, schema_version)
  select org, id, 1, true, false, decode(sealed, 'base64'), 1
  from unnest($1::uuid[], $2::uuid[], $3::text[]) as t (org, id, sealed)`;

/** Writes members who have wishes and a verified mail address, as the service would. */
export async function plantRecipients({ url, kekFile, keyFile, members, publicKeys }: Planting): Promise<void> {
  const kek = existsSync(kekFile) ? Buffer.from(readFileSync(kekFile, 'utf8').trim(), 'hex') : null;
  if (kek === null) throw new Error('There is no key-encryption key yet: start the service once before.');
  const ring = Keyring.open({ file: keyFile, kek });
  const bodies = new SealedBodies(ring);
  const seal = new SealedWishes(bodies);
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
      const wishes = some.map((one) => seal.seal(one, DEFAULT_WISHES).sealed.toString('base64'));
      await client.query(WISHES, [...places, wishes]);
    }
    const policies = [...new Set(members.map(({ orgId }) => orgId))].map((orgId) => ({ orgId, id: randomUUID() }));
    const entry = { name: 'Default', ...defaultPolicy([]) };
    await client.query(`${POLICIES} on conflict do nothing`, [
      policies.map(({ orgId }) => orgId),
      policies.map(({ id }) => id),
      policies.map((policy) => bodies.seal(placeOfPolicy(policy), entry).sealed.toString('base64')),
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

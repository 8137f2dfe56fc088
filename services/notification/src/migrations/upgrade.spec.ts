import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Keyring, migrate } from '@lapwing/platform';
import { actorKeyOf, testDatabase, type TestDatabase } from '@lapwing/platform/testing';
import { readBody } from '../keep-recipients/address-body.js';
import { notificationMigrations } from '../migrations.js';

/** Of before addresses were verified one by one. */
const BEFORE = notificationMigrations.filter(({ name }) => Number(name.slice(-13)) < 1_800_000_020_000);

let database: TestDatabase;
let admin: pg.Client;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapwing-upgrade-'));
  database = await testDatabase('notification', BEFORE);
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('an installation of before keeps reaching everybody, on the channels and in the way they wished', async () => {
  const ring = Keyring.open({ file: join(folder, 'keys'), kek: randomBytes(32) });
  const [orgId, memberId] = [randomUUID(), randomUUID()];
  const place = { table: 'recipient', row: memberId, schemaVersion: 1 };
  const known = JSON.stringify({ email: 'ann@mail.example', signal: '+15550100011', serviceId: null });
  await admin.query(
    `insert into notification.recipient (org_id, member_id, version, sealed, has_email, has_signal, preferred, language,
       level, stopped, signal_index) values ($1, $2, 3, $3, true, true, 'email', 'ru', 'L1', '{signal}', '\\x01')`,
    [orgId, memberId, ring.seal(orgId, place, known)],
  );
  const passwords = database.passwords;
  await migrate({
    service: 'notification',
    adminUrl: database.adminUrl,
    passwords,
    actorKey: actorKeyOf('notification'),
    migrations: notificationMigrations,
  });
  const { rows: addresses } = await admin.query<{
    channel: 'email' | 'signal';
    sealed: Buffer;
    stopped: string | null;
  }>('select channel, sealed, stopped from notification.address where verified_at is not null order by channel');
  const opened = addresses.map(({ channel, sealed, stopped }) => {
    const { address } = readBody(channel, 1, ring.open(orgId, place, sealed).toString('utf8'));
    return [channel, address, stopped];
  });
  expect(opened).toEqual([
    ['email', 'ann@mail.example', null],
    ['signal', '+15550100011', 'untrusted_identity'],
  ]);
  const { rows: recipients } = await admin.query('select version, preferences from notification.recipient');
  expect(recipients).toMatchObject([
    { version: 3, preferences: { language: 'ru', level: 'L1', critical: ['email', 'signal'], zone: 'UTC' } },
  ]);
  const forced = await admin.query(
    "select relforcerowsecurity as forced from pg_class where oid = 'notification.recipient'::regclass",
  );
  expect(forced.rows).toEqual([{ forced: true }]);
});

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Database, Keyring, migrate } from '@lapwing/platform';
import { actorKeyOf, testDatabase, type TestDatabase } from '@lapwing/platform/testing';
import { placeOfWish, type WishBody } from '../change-with-two/wish.store.js';
import { readBody } from '../keep-recipients/address-body.js';
import { placeOfPolicy } from '../keep-policies/policy.store.js';
import { SealedWishes, type WishLine } from '../keep-recipients/sealed-wishes.js';
import { placeOfOverride } from '../keep-schedules/override.store.js';
import { placeOfSchedule } from '../keep-schedules/schedule.store.js';
import { notificationMigrations } from '../migrations.js';
import { SealedBodies } from '../seal-settings/sealed-bodies.js';
import { SealSettingsTimer } from '../seal-settings/seal-settings.timer.js';

/** Tables as they were before a migration, those of today, and whoever may do everything in them. */
interface Installation {
  database: TestDatabase;
  admin: pg.Client;
  upgrade: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'lapwing-upgrade-'));
const opened: Installation[] = [];
afterAll(async () => {
  for (const { admin, database } of opened) {
    await admin.end();
    await database.drop();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function installationBefore(migration: number): Promise<Installation> {
  const before = notificationMigrations.filter(({ name }) => Number(name.slice(-13)) < migration);
  const database = await testDatabase('notification', before);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { adminUrl, passwords } = database;
  const actorKey = actorKeyOf('notification');
  const whole = { service: 'notification' as const, adminUrl, passwords, actorKey, migrations: notificationMigrations };
  const installation = { database, admin, upgrade: () => migrate(whole).then(() => undefined) };
  opened.push(installation);
  return installation;
}

const newRing = () => Keyring.open({ file: join(folder, randomUUID()), kek: randomBytes(32) });
const wishesOf = (ring: Keyring) => new SealedWishes(new SealedBodies(ring));

const WISHES = `
  select org_id as "orgId", member_id as "memberId", version, sealed, schema_version as "schemaVersion"
  from notification.recipient order by version`;

async function wishLines({ admin }: Installation): Promise<(WishLine & { version: number; sealed: Buffer })[]> {
  return (await admin.query<WishLine & { version: number; sealed: Buffer }>(WISHES)).rows;
}

async function isForced({ admin }: Installation, table = 'recipient'): Promise<unknown> {
  const { rows } = await admin.query<{ forced: boolean }>(
    'select relforcerowsecurity as forced from pg_class where oid = $1::regclass',
    [`notification.${table}`],
  );
  return rows[0]?.forced;
}

it('an installation of before keeps reaching everybody, on the channels and in the way they wished', async () => {
  const installation = await installationBefore(1_800_000_020_000);
  const { admin } = installation;
  const ring = newRing();
  const [orgId, memberId] = [randomUUID(), randomUUID()];
  const place = { table: 'recipient', row: memberId, schemaVersion: 1 };
  const known = JSON.stringify({ email: 'ann@mail.example', signal: '+15550100011', serviceId: null });
  await admin.query(
    `insert into notification.recipient (org_id, member_id, version, sealed, has_email, has_signal, preferred, language,
       level, stopped, signal_index) values ($1, $2, 3, $3, true, true, 'email', 'ru', 'L1', '{signal}', '\\x01')`,
    [orgId, memberId, ring.seal(orgId, place, known)],
  );
  await installation.upgrade();
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
  const wishes = wishesOf(ring);
  const recipients = (await wishLines(installation)).map((line) => [line.version, wishes.of(line, 'en')]);
  expect(recipients).toMatchObject([
    [3, { language: 'ru', level: 'L1', critical: ['email', 'signal'], zone: 'UTC', ringsPerWeek: 20 }],
  ]);
  expect(await isForced(installation)).toBe(true);
});

it('wishes of before hold at once, and lie in clear nowhere once the service has its keys', async () => {
  const installation = await installationBefore(1_800_000_033_000);
  const { admin, database } = installation;
  const wish = (version: number) => ({
    language: 'ka',
    level: 'L1',
    zone: 'Antarctica/Troll',
    critical: ['email'],
    other: ['signal', 'email'],
    quiet: { from: '22:30', until: '06:45' },
    digest: { daily: '07:10', weekly: 3 },
    away: [{ from: '2049-05-03', until: '2049-05-09', delegate: randomUUID() }],
    ringsPerWeek: version,
  });
  const wished = [1, 2, 3].map(wish);
  for (const one of wished) {
    const row = [randomUUID(), randomUUID(), one.ringsPerWeek, JSON.stringify(one)];
    await admin.query(
      'insert into notification.recipient (org_id, member_id, version, preferences) values ($1, $2, $3, $4)',
      row,
    );
  }
  await installation.upgrade();
  const ring = newRing();
  const wishes = wishesOf(ring);
  const before = await wishLines(installation);
  expect(before.map((line) => wishes.of(line, 'en'))).toEqual(wished);
  const locked = Keyring.open({ file: join(folder, randomUUID()), kek: null });
  const db = new Database('notification', database.api, database.work);
  await new SealSettingsTimer(db, locked, new SealedBodies(locked)).seal();
  expect(await wishLines(installation)).toEqual(before);
  await new SealSettingsTimer(db, ring, new SealedBodies(ring)).seal();
  const after = await wishLines(installation);
  expect(after.map((line) => wishes.of(line, 'en'))).toEqual(wished);
  expect(after.map(({ schemaVersion }) => schemaVersion)).toEqual([1, 1, 1]);
  for (const word of ['Antarctica', '2049-05', '22:30', 'ka'])
    for (const { sealed } of after) expect(sealed.includes(`"${word}`)).toBe(false);
  const [first] = after;
  if (first === undefined) throw new Error('The wishes are lost.');
  expect(() => wishesOf(newRing()).of(first, 'en')).toThrow();
  // What was opened in one process is opened anew once another one has sealed it again.
  const again = { ...first, ...wishesOf(ring).seal(first, { ...wishes.of(first, 'en'), zone: 'UTC' }) };
  expect([wishes.of(first, 'en').zone, wishes.of(again, 'en').zone]).toEqual(['Antarctica/Troll', 'UTC']);
  expect(await isForced(installation)).toBe(true);
});

describe('policies, schedules and what waits, of before they were sealed', () => {
  const NAME = 'Desk by the ice';
  const ZONE = 'Antarctica/Troll';
  const [orgId, memberId, scheduleId] = [randomUUID(), randomUUID(), randomUUID()];
  const POLICY = 'insert into notification.policy (org_id, id, version, is_default, follows_members, entry) values ';
  const WISH =
    '(org_id, id, version, state, because, by_member, asked_at, was_alone, before, after, loses) values ($1, $2, 3,';
  const SPAN = { from: '2049-05-03T19:00:00.000Z', until: '2049-05-04T03:00:00.000Z' };
  const ids = { policy: randomUUID(), followed: randomUUID(), override: randomUUID() };
  const wishes = { policy: randomUUID(), cover: randomUUID() };
  const bodies = {
    policy: { before: { name: NAME, zone: ZONE }, after: null, loses: ['fewer_steps', 'later'] },
    cover: { before: { mode: 'covered', minutes: 15 }, after: { mode: 'prompt', minutes: 15 }, loses: ['cover'] },
  };
  let installation: Installation;
  let before: string;
  let after: string;

  const dump = async (): Promise<string> => {
    const tables = ['policy', 'schedule', 'schedule_override', 'wish'];
    const rows = tables.map((table) => installation.admin.query(`select * from notification.${table}`));
    return (await Promise.all(rows))
      .flatMap((found) => found.rows as Record<string, unknown>[])
      .map((row) => Object.values(row).map(String).join(' '))
      .join('\n');
  };

  const opened = async <T extends object>(ring: Keyring, place: { orgId: string; table: string; row: string }) => {
    const { rows } = await installation.admin.query<{ sealed: Buffer; schemaVersion: number }>(
      `select sealed, schema_version as "schemaVersion" from notification.${place.table} where id = $1`,
      [place.row],
    );
    return new SealedBodies(ring).openOnce<T>(place, rows[0]!);
  };

  const fill = async ({ admin }: Installation): Promise<void> => {
    const named = JSON.stringify({ name: NAME, zone: ZONE });
    await admin.query(`${POLICY} ($1, $2, 1, false, false, $3)`, [orgId, ids.policy, named]);
    await admin.query(`${POLICY} ($1, $2, 1, true, true, '{"name": "Default"}')`, [orgId, ids.followed]);
    await admin.query('insert into notification.schedule values ($1, $2, 1, $3)', [orgId, scheduleId, named]);
    await admin.query(
      `insert into notification.schedule_override (org_id, id, schedule_id, member_id, from_at, until_at, source, made_at)
       values ($1, $2, $3, $4, $5, $6, 'person', now())`,
      [orgId, ids.override, scheduleId, memberId, SPAN.from, SPAN.until],
    );
    const asked = `'waiting', 'wants_a_second', $3, now(), false, $4, $5, $6`;
    const valuesOf = ({ before, after, loses }: WishBody) => [
      memberId,
      JSON.stringify(before),
      after === null ? null : JSON.stringify(after),
      loses,
    ];
    await admin.query(
      `insert into notification.policy_wish ${WISH.replace('(org_id', '(policy_id, org_id').replace('($1', '($7, $1')} ${asked})`,
      [orgId, wishes.policy, ...valuesOf(bodies.policy), ids.policy],
    );
    await admin.query(`insert into notification.cover_wish ${WISH} ${asked})`, [
      orgId,
      wishes.cover,
      ...valuesOf(bodies.cover),
    ]);
  };

  it('hold as they did, and lie in clear nowhere once the service has its keys', async () => {
    installation = await installationBefore(1_800_000_035_000);
    await fill(installation);
    await installation.upgrade();
    before = await dump();
    const ring = newRing();
    const read = async () => ({
      policy: await opened(ring, placeOfPolicy({ orgId, id: ids.policy })),
      schedule: await opened(ring, placeOfSchedule({ orgId, id: scheduleId })),
      wishes: [
        await opened(ring, placeOfWish({ orgId, id: wishes.policy })),
        await opened(ring, placeOfWish({ orgId, id: wishes.cover })),
      ],
      override: Object.values(await opened<typeof SPAN>(ring, placeOfOverride({ orgId, id: ids.override })))
        .map((at) => new Date(at).toISOString())
        .sort(),
    });
    const named = { name: NAME, zone: ZONE };
    const all = {
      policy: named,
      schedule: named,
      wishes: [bodies.policy, bodies.cover],
      override: Object.values(SPAN),
    };
    expect(await read()).toEqual(all);
    const { api, work } = installation.database;
    await new SealSettingsTimer(new Database('notification', api, work), ring, new SealedBodies(ring)).seal();
    expect(await read()).toEqual(all);
    after = await dump();
    for (const word of [NAME, ZONE, 'fewer_steps', 'May 03 2049'])
      expect([word, after.includes(word)]).toEqual([word, false]);
    expect([before.includes(NAME), after.includes('{"name": "Default"}')]).toEqual([true, true]);
    for (const table of ['policy', 'schedule', 'schedule_override', 'wish'])
      expect(await isForced(installation, table)).toBe(true);
  });

  it('leave of the hours in which somebody stands in the weeks only', async () => {
    const { rows } = await installation.admin.query<{ from: Date; until: Date }>(
      'select from_week as from, until_week as until from notification.schedule_override',
    );
    expect(rows).toEqual([{ from: new Date('2049-04-29T00:00:00Z'), until: new Date('2049-05-06T00:00:00Z') }]);
  });
});

import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Actor } from '@lapwing/contracts';
import { Database } from '../database/database.js';
import { mintActorToken, verifyActorToken } from '../actor-token.js';
import { actorKeyOf, expectTablesProtected, testDatabase, type TestDatabase } from '../testing/index.js';
import { migrate } from './migrate.js';
import { protectTable } from './protect-table.js';

class CreateNotes1800000000000 implements MigrationInterface {
  name = 'CreateNotes1800000000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table note (org_id uuid not null, id uuid not null, text text not null, primary key (org_id, id))',
    );
    await runner.query(protectTable('matching', 'note', { api: 'select, insert', work: 'select' }));
  }
  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const HERON = '0190a000-0000-7000-8000-000000000001';
const TERN = '0190a000-0000-7000-8000-000000000002';
const member = '0190a000-0000-7000-8000-00000000000a';
const of = (orgId: string): Omit<Actor, 'expiresAt'> => ({
  orgId,
  memberId: member,
  roles: ['caseworker', 'operator'],
});

describe('the walls of a service’s schema', () => {
  let db: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    db = await testDatabase('matching', [CreateNotes1800000000000]);
    database = new Database('matching', db.api, db.work);
  });
  afterAll(() => db.drop());

  const addNote = (orgId: string, actor = of(orgId)) =>
    database.inOrganisation(db.token(actor), (tx) =>
      tx.query('insert into note values ($1, gen_random_uuid(), $2)', [orgId, 'seen']),
    );
  const count = async (token: string) =>
    database.inOrganisation(token, async (tx) => (await tx.query<unknown[]>('select * from note')).length);

  it('lets an organisation see its own rows only', async () => {
    await addNote(HERON);
    await addNote(TERN);
    expect(await count(db.token(of(HERON)))).toBe(1);
  });

  it('refuses to write a row for another organisation', async () => {
    await expect(addNote(TERN, of(HERON))).rejects.toThrow(/row-level security/);
  });

  it('tells the owner of the data who acts, from the token alone', async () => {
    const actor = await database.inOrganisation(db.token(of(HERON)), async (_, who) => who);
    expect(actor).toMatchObject({ orgId: HERON, memberId: member, roles: ['operator', 'caseworker'] });
  });

  it('raises instead of showing no rows where nobody acts', async () => {
    await expect(db.api.query('select * from note')).rejects.toThrow('no actor');
  });

  it.each([
    [
      'forged with another key',
      () => mintActorToken(actorKeyOf('gateway'), { ...of(HERON), expiresAt: new Date(Date.now() + 60_000) }),
    ],
    ['expired', () => db.token({ ...of(HERON), expiresAt: new Date(Date.now() - 1_000) })],
    ['altered to another organisation', () => db.token(of(HERON)).replace(HERON, TERN)],
    ['altered to a stronger role', () => db.token(of(HERON)).replace('operator', 'organisation_admin')],
    ['empty', () => ''],
    ['nonsense', () => `1.${HERON}.${member}.operator.99999999999.00.${'0'.repeat(64)}`],
  ])('refuses a token that is %s', async (_, token) => {
    await expect(count(token())).rejects.toMatchObject({ name: 'Failure', code: 'unauthenticated' });
  });

  it('verifies in process exactly what it mints', () => {
    const key = actorKeyOf('matching');
    const now = new Date('2026-03-01T10:00:00Z');
    const actor: Actor = {
      ...of(HERON),
      roles: ['operator', 'caseworker'],
      expiresAt: new Date('2026-03-01T10:05:00Z'),
    };
    const token = mintActorToken(key, actor);
    expect(verifyActorToken(key, token, now)).toEqual(actor);
    const proved = { ...actor, proved: true };
    expect(verifyActorToken(key, mintActorToken(key, proved), now)).toEqual(proved);
    expect(() => verifyActorToken(key, token, new Date('2026-03-01T10:05:00Z'))).toThrow('unauthenticated');
    expect(() => verifyActorToken(actorKeyOf('gateway'), token, now)).toThrow('unauthenticated');
  });

  it('does not carry the actor into the next transaction of the connection', async () => {
    await count(db.token(of(HERON)));
    await expect(db.api.transaction((tx) => tx.query('select * from note'))).rejects.toThrow('no actor');
  });

  it('keeps both doors away from the key, from other schemas and from what they were not granted', async () => {
    for (const door of [db.api, db.work]) {
      await expect(door.query('select * from matching.actor_key')).rejects.toThrow(/permission denied/);
      await expect(door.query('create table matching.mine (id int)')).rejects.toThrow(/permission denied/);
    }
    await expect(db.work.query('delete from note')).rejects.toThrow(/permission denied/);
    await expect(db.api.query('select * from inbox')).rejects.toThrow(/permission denied/);
    await expect(db.api.query('set role matching_owner')).rejects.toThrow(/permission denied/);
  });

  it('binds the owner of the tables too', async () => {
    expect(await db.owner.query('select * from note')).toEqual([]);
  });

  it('may be migrated again at every start without a change', async () => {
    const again = {
      adminUrl: db.adminUrl,
      service: 'matching',
      passwords: db.passwords,
      actorKey: actorKeyOf('matching'),
    } as const;
    await migrate({ ...again, migrations: [CreateNotes1800000000000] });
    expect(await count(db.token(of(HERON)))).toBe(1);
  });

  it('passes the catalogue test, which finds each hole in it', async () => {
    await expectTablesProtected(db);
    await db.owner.query('create table loose (org_id uuid not null, id uuid primary key)');
    await db.owner.query('create table open_text (id uuid primary key)');
    await db.owner.query('create view peek as select 1 as one');
    await db.owner.query('grant select on inbox to matching_api');
    const holes = expectTablesProtected(db).catch((error: unknown) => String(error));
    expect(await holes).toMatch(/peek is a view/);
    expect(await holes).toMatch(/loose does not force/);
    expect(await holes).toMatch(/loose_pkey of loose is unique without/);
    expect(await holes).toMatch(/open_text has no org_id/);
    expect(await holes).toMatch(/the api door may select inbox/);
  });
});

describe('the walls between services', () => {
  it('refuse the doors of one service the schema of another', async () => {
    const db = await testDatabase('matching', [CreateNotes1800000000000]);
    try {
      await migrate({
        adminUrl: db.adminUrl,
        service: 'notification',
        migrations: [],
        passwords: db.passwords,
        actorKey: actorKeyOf('notification'),
      });
      await expect(db.work.query('select * from notification.outbox')).rejects.toThrow(/permission denied/);
      await expect(db.work.query('select * from notification_jobs.jobs')).rejects.toThrow(/permission denied/);
    } finally {
      await db.drop();
    }
  });
});

import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { Service } from '@lapwing/contracts';
import { actorFunctions, hmacPads } from './actor-functions.js';
import { roleStatements, scramFor } from './roles.js';
import { spineMigration } from './spine.migration.js';
import { AddTimerBroke1700000002000 } from './timer-broke.migration.js';
import { AddTimerLane1700000001000 } from './timer-lane.migration.js';

/** Migration classes of a service, in order of the timestamps in their names. */
export type Migrations = readonly (new () => MigrationInterface)[];

export interface MigrationWish {
  /** Connects as a role that may create roles and schemas. */
  adminUrl: string;
  service: Service;
  migrations: Migrations;
  passwords: { api: string; work: string };
  /** 32 bytes; the gateway mints actor tokens for this service with it. */
  actorKey: Buffer;
}

/** Serialises migrators of all services of a cluster, because roles are shared by the cluster. */
const LOCK = 7_120_417;

/** Brings roles, schemas, functions and tables of one service up to date; safe to run again at every start. */
export async function migrate(wish: MigrationWish): Promise<void> {
  const admin = new pg.Client({ connectionString: wish.adminUrl, application_name: 'lapwing migrator' });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    await prepareRoles(admin, wish);
    await prepareSchemas(admin, wish);
    await runOwnMigrations(wish);
    await sealOff(admin, wish);
  } finally {
    await admin.end();
  }
}

async function prepareRoles(admin: pg.Client, wish: MigrationWish): Promise<void> {
  const { api, work } = wish.passwords;
  for (const statement of roleStatements(wish.service, { api: scramFor(api), work: scramFor(work) })) {
    await admin.query(statement);
  }
}

async function prepareSchemas(admin: pg.Client, { service, actorKey }: MigrationWish): Promise<void> {
  const owner = `${service}_owner`;
  await admin.query(`create schema if not exists ${service} authorization ${owner}`);
  await admin.query(`create schema if not exists ${service}_jobs authorization ${owner}`);
  await admin.query(`revoke all on schema ${service}, ${service}_jobs from public`);
  await admin.query(`grant usage on schema ${service} to ${service}_api, ${service}_work`);
  await mayCreateSchemas(admin, owner, true);
  await admin.query(`set role ${owner}`);
  await admin.query(actorFunctions(service));
  const { inner, outer } = hmacPads(actorKey);
  await admin.query(
    `insert into ${service}.actor_key (id, inner_pad, outer_pad) values (1, $1, $2)
     on conflict (id) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
    [inner, outer],
  );
  await runMigrations(admin, `${service}_jobs`);
  await prepareQueue(admin, service);
  await admin.query('reset role');
  await mayCreateSchemas(admin, owner, false);
}

/** The queue would make its sequence on first use, but whoever uses it may not make anything. */
async function prepareQueue(admin: pg.Client, service: Service): Promise<void> {
  await admin.query(`do $$ begin
    perform set_config('search_path', '${service}_jobs', true);
    execute format('create sequence if not exists %I', job_id_seq_name('${service}'));
  end $$`);
}

/** BullMQ's migrator says `create schema if not exists`, which needs the right even where the schema exists. */
async function mayCreateSchemas(admin: pg.Client, owner: string, may: boolean): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('select quote_ident(current_database()) as name');
  const name = rows[0]?.name ?? '';
  await admin.query(
    may ? `grant create on database ${name} to ${owner}` : `revoke create on database ${name} from ${owner}`,
  );
}

async function runOwnMigrations({ adminUrl, service, migrations }: MigrationWish): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    driver: pg,
    url: adminUrl,
    schema: service,
    migrations: [spineMigration(service), AddTimerLane1700000001000, AddTimerBroke1700000002000, ...migrations],
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 1,
    extra: { options: `-c role=${service}_owner -c search_path=${service}` },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function sealOff(admin: pg.Client, { service }: MigrationWish): Promise<void> {
  const jobs = `${service}_jobs`;
  const work = `${service}_work`;
  await admin.query(`
    grant usage on schema ${jobs} to ${work};
    grant select, insert, update, delete on all tables in schema ${jobs} to ${work};
    grant usage, select, update on all sequences in schema ${jobs} to ${work};
    revoke execute on all functions in schema ${jobs}, ${service} from public;
    grant execute on all functions in schema ${jobs} to ${work};
  `);
}

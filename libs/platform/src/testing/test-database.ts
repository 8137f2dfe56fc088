import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Actor, Service } from '@lapwing/contracts';
import { mintActorToken } from '../actor-token.js';
import { dataSourceFor, type Rows } from '../database/data-sources.js';
import { migrate, type Migrations } from '../migrate/migrate.js';
import { migrationFingerprint } from './migration-fingerprint.js';

const PASSWORDS = { api: 'api-of-tests', work: 'work-of-tests' } as const;
const LOCK = 7_120_418;

export interface TestDatabase {
  service: Service;
  /** postgres://host:port/database without user, as services are configured. */
  url: string;
  /** As the server's superuser. */
  adminUrl: string;
  passwords: typeof PASSWORDS;
  api: DataSource;
  work: DataSource;
  /** As the owner role: row-level security binds it too. */
  owner: DataSource;
  /** An actor token of this service, valid for an hour unless the actor says otherwise. */
  token(actor: Omit<Actor, 'expiresAt'> & { expiresAt?: Date }): string;
  drop(): Promise<void>;
}

/** A fresh, migrated database of one service on the server of the test run, copied from a template. */
export async function testDatabase(service: Service, migrations: Migrations, rows: Rows = []): Promise<TestDatabase> {
  const server = process.env['LAPWING_TEST_PG'];
  if (server === undefined)
    throw new Error('LAPWING_TEST_PG is not set; run specs with the project’s jest configuration.');
  const key = actorKeyOf(service);
  const template = await templateOf(server, service, migrations);
  const name = `lapwing_${service}_${randomBytes(6).toString('hex')}`;
  await withAdmin(server, (admin) => admin.query(`create database ${name} template ${template}`));
  const adminUrl = databaseUrl(server, name);
  const plain = new URL(adminUrl);
  plain.username = plain.password = '';
  const door = (which: 'api' | 'work') =>
    dataSourceFor({ url: plain.href, service, door: which, password: PASSWORDS[which], rows });
  const sources = { api: door('api'), work: door('work'), owner: ownerSource(adminUrl, service) };
  await Promise.all(Object.values(sources).map((source) => source.initialize()));
  return {
    service,
    url: plain.href,
    adminUrl,
    passwords: PASSWORDS,
    ...sources,
    token: (actor) => mintActorToken(key, { expiresAt: new Date(Date.now() + 3_600_000), ...actor }),
    drop: async () => {
      await Promise.all(Object.values(sources).map(async (source) => source.isInitialized && source.destroy()));
      // The server waits a tenth of a second where a connection is still leaving; the next test need not wait with it.
      const dropping = withAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
      dropping.catch(() => undefined);
    },
  };
}

/** The key tokens of a service are minted with in tests. */
export function actorKeyOf(service: Service): Buffer {
  return createHash('sha256').update(`actor key of ${service} in tests`).digest();
}

/** The templates this process has seen ready, so that it looks once for each list of migrations. */
const templates = new WeakMap<Migrations, Promise<string>>();

function templateOf(server: string, service: Service, migrations: Migrations): Promise<string> {
  const known = templates.get(migrations);
  if (known !== undefined) return known;
  const looking = ensureTemplate(server, service, migrations);
  looking.catch(() => templates.delete(migrations));
  templates.set(migrations, looking);
  return looking;
}

async function ensureTemplate(server: string, service: Service, migrations: Migrations): Promise<string> {
  const name = `lapwing_template_${service}_${migrationFingerprint(service, migrations)}`;
  await alone(server, async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return;
    const unfinished = `${name}_unfinished`;
    await admin.query(`drop database if exists ${unfinished} with (force)`);
    await admin.query(`create database ${unfinished}`);
    const adminUrl = databaseUrl(server, unfinished);
    await migrate({ adminUrl, service, migrations, passwords: PASSWORDS, actorKey: actorKeyOf(service) });
    await admin.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

/** The superuser's connections, kept for the next database; they do not hold up the end of the process. */
const admins = new Map<string, pg.Pool>();

function adminsOf(server: string): pg.Pool {
  const known = admins.get(server);
  if (known !== undefined) return known;
  const pool = new pg.Pool({ connectionString: server, max: 3, allowExitOnIdle: true });
  // The server of a run may end before the process does.
  pool.on('error', () => undefined);
  admins.set(server, pool);
  return pool;
}

/** One process at a time makes a template; the lock goes with its connection. */
async function alone(server: string, run: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    await run(admin);
  } finally {
    await admin.end();
  }
}

async function withAdmin<T>(server: string, run: (admin: pg.PoolClient) => Promise<T>): Promise<T> {
  const admin = await adminsOf(server).connect();
  try {
    return await run(admin);
  } finally {
    admin.release();
  }
}

function ownerSource(url: string, service: Service): DataSource {
  const extra = { options: `-c role=${service}_owner -c search_path=${service}` };
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    schema: service,
    installExtensions: false,
    poolSize: 2,
    extra,
  });
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

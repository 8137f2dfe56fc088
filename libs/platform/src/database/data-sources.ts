import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Service } from '@lapwing/contracts';

/** Connections one process may hold: 3 api + 4 work + 1 listening here, 4 for jobs. */
export const POOL = { api: 3, work: 4 } as const;

/** The row classes (TypeORM entities) of a service. */
export type Rows = readonly EntityTarget<ObjectLiteral>[];

export interface DataSourceWish {
  /** postgres://host:port/database; user and password are set here. */
  url: string;
  service: Service;
  /** Which of the two doors to the schema. */
  door: 'api' | 'work';
  password: string;
  rows: Rows;
}

/** A connection URL for one role of a service. */
export function urlFor(url: string, user: string, password: string): string {
  const full = new URL(url);
  full.username = encodeURIComponent(user);
  full.password = encodeURIComponent(password);
  return full.href;
}

/** The data source of one door, not yet connected. The driver is passed by hand because bundles cannot look it up. */
export function dataSourceFor(wish: DataSourceWish): DataSource {
  const { service, door } = wish;
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url: urlFor(wish.url, `${service}_${door}`, wish.password),
    schema: service,
    entities: wish.rows.map((row) => row as Exclude<typeof row, { type: unknown }>),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: POOL[door],
    connectTimeoutMS: 5_000,
    applicationName: `lapwing ${service} ${door}`,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  });
}

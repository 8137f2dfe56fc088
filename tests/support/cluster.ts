import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import type { Installation } from './installation.js';

const column = z.object({ table: z.string(), column: z.string() });
const relation = z.object({ file: z.string(), name: z.string() });

/** Schemas that PostgreSQL brings along. */
const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`;

/** The database of an installation, seen by somebody who may do everything. */
export class Cluster {
  private constructor(
    private readonly client: pg.Client,
    readonly folder: string,
  ) {}

  static async open(installation: Installation): Promise<Cluster> {
    const password = readFileSync(path.join(installation.data, 'postgres.password'), 'utf8');
    const port = installation.port('postgres');
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres', password });
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return new Cluster(client, rows[0]?.data_directory ?? '');
  }

  /** Again is harmless. */
  async close(): Promise<void> {
    await this.client.end();
  }

  /** From now on PostgreSQL packs no value, so that nothing lies in it unseen, and logs every statement with its values. */
  async hideNothing(): Promise<void> {
    const packed = z.array(column).parse(
      await this.ask(`
        select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where ${OURS} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'm')`),
    );
    for (const { table, column: name } of packed)
      await this.client.query(`alter table ${table} alter column ${name} set storage external`);
    await this.client.query(`alter system set log_statement = 'all'`);
    await this.client.query('select pg_reload_conf()');
  }

  /** Copies the files of the running cluster as a backup does. */
  async backUp(folder: string): Promise<void> {
    await this.client.query(`select pg_backup_start('in the middle', true)`);
    cpSync(this.folder, folder, { recursive: true });
    await this.client.query('select pg_backup_stop(false)');
  }

  /** The table that each file of the cluster belongs to, indexes and overlong values included, by the name of the file. */
  async tables(): Promise<ReadonlyMap<string, string>> {
    const rows = z.array(relation).parse(
      await this.ask(`
        select pg_relation_filepath(f.oid) as file, format('%I.%I', n.nspname, t.relname) as name
        from pg_class t join pg_namespace n on n.oid = t.relnamespace
        join lateral (
          select t.oid union select i.indexrelid from pg_index i where i.indrelid in (t.oid, t.reltoastrelid)
          union select t.reltoastrelid
        ) f on f.oid <> 0
        where ${OURS} and t.relkind in ('r', 'S') and pg_relation_filepath(f.oid) is not null`),
    );
    return new Map(rows.map(({ file, name }) => [file, name]));
  }

  /** What days could hide in besides text and instants. */
  async columnsOfType(type: string): Promise<string[]> {
    const rows = z.array(column).parse(
      await this.ask(
        `select n.nspname || '.' || c.relname as table, a.attname as column
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
         where ${OURS} and c.relkind = 'r' and a.attnum > 0 and a.atttypid = $1::regtype`,
        [type],
      ),
    );
    return rows.map((row) => `${row.table}.${row.column}`);
  }

  /** Writes a text in clear into a table of nobody's. */
  async writeInClear(text: string): Promise<void> {
    await this.client.query('create table scratch (said text)');
    await this.client.query('insert into scratch values ($1)', [text]);
  }

  private async ask(query: string, values: unknown[] = []): Promise<unknown[]> {
    return (await this.client.query(query, values)).rows;
  }
}

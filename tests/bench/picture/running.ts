import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { Visitor } from '../../support/visitor.js';
import { within } from '../../support/within.js';
import { quantile } from '../ingestion/crowd.js';

const state = z.object({ ports: z.object({ postgres: z.int() }).catchall(z.int()) });

/** Says what is being done, with the seconds since the beginning, so that nobody takes a long measurement for a hanging one. */
export function progressOf(print: (line: string) => void): (what: string) => void {
  const began = performance.now();
  return (what) => print(`  ${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

/** Milliseconds of each repetition, after a few to warm up, in order of size. */
export async function timed(work: () => Promise<unknown>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = -3; at < times; at += 1) {
    const began = performance.now();
    await work();
    if (at >= 0) taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

/** A line of a table: half and nineteen of twenty of the repetitions took no longer. */
export function rowOf(name: string, times: readonly number[]): string[] {
  return [name, ...[0.5, 0.95].map((share) => quantile(times, share).toFixed(1))];
}

/** A whole installation as a user starts it, on data of its own that go with it. */
export class Running {
  private said = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly data: string,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  static start(root: string): Running {
    const data = mkdtempSync(path.join(tmpdir(), 'lapwing-bench-'));
    chmodSync(data, 0o711);
    const env = { ...process.env, LAPWING_DATA: data, NODE_OPTIONS: '', DATABASE_URL: '' };
    const stdio = ['ignore', 'pipe', 'ignore', 'ipc'] as ['ignore', 'pipe', 'ignore', 'ipc'];
    return new Running(
      spawn(process.execPath, [path.join(root, 'deploy/local/up.mjs')], { cwd: root, env, stdio }),
      data,
    );
  }

  /** Somebody who has come in by the link of the first start. */
  async visitor(): Promise<Visitor> {
    const isReady = (): boolean => /^Ready in/m.test(this.said);
    const settled = async (): Promise<boolean> => isReady() || this.child.exitCode !== null;
    await within('240 s', 'the installation is ready', settled).catch((error: unknown) => {
      throw new Error(`It does not become ready: ${this.said}`, { cause: error });
    });
    if (!isReady()) throw new Error(`It ended: ${this.said}`);
    return Visitor.withLink(/https?:\/\/\S+#\S+/.exec(this.said)?.[0] ?? '');
  }

  /** Works on the database that holds a schema, as somebody who may do everything. */
  async withDatabase<T>(schema: string, work: (database: pg.Client) => Promise<T>): Promise<T> {
    const database = await this.database(schema);
    try {
      return await work(database);
    } finally {
      await database.end();
    }
  }

  private async database(schema: string): Promise<pg.Client> {
    const { ports } = state.parse(JSON.parse(readFileSync(path.join(this.data, 'running.json'), 'utf8')));
    const file = path.join(this.data, 'postgres.password');
    const password = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const place = { host: '127.0.0.1', port: ports.postgres, user: 'postgres', password };
    const open = async (database: string): Promise<pg.Client> => {
      const client = new pg.Client({ ...place, database });
      await client.connect();
      return client;
    };
    const names = await open('postgres');
    const { rows } = await names.query<{ datname: string }>('select datname from pg_database where not datistemplate');
    await names.end();
    for (const { datname } of rows) {
      const client = await open(datname);
      const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
      if (rowCount === 1) return client;
      await client.end();
    }
    throw new Error(`No database holds ${schema}.`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const ended = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.data, { recursive: true, force: true });
  }
}

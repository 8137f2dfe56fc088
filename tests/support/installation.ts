import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { natsUrlOf, settingsOf } from '../../deploy/local/up/plan.mjs';
import { readSecrets } from '../../deploy/local/up/secrets.mjs';
import { layGround } from './prepared-ground.js';
import { Visitor } from './visitor.js';
import { within } from './within.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Two installations that start at once would wish for the same ports, those of another run of the tests, too. */
const START_LOCK = path.join('/tmp', 'lapwing-test-start.lock');
/** No start takes longer; an older lock was left by a run that was killed. */
const LOCK_AGE_MS = 150_000;

const running = z.object({
  databaseUrl: z.string(),
  parts: z.record(z.string(), z.object({ pid: z.int().nullable() })),
  ports: z
    .object({ gateway: z.int(), newsroom: z.int(), mail: z.int(), smtp: z.int(), signal: z.int() })
    .catchall(z.int()),
});
/** What the bootstrap of development mode prints, as far as it matters here. */
const founded = z.object({
  admin: z.object({ signInUrl: z.string() }),
  members: z.array(z.object({ memberId: z.string(), login: z.string(), signInUrl: z.string() })),
});
export type Part = 'postgres' | 'nats' | 'ingestion' | 'matching' | 'notification' | 'gateway' | 'mail catcher';

/** A whole local installation as `npm run up` starts it, with a data folder of its own. */
export class Installation {
  private said = '';
  private constructor(
    readonly data: string,
    private readonly process: ChildProcess,
  ) {
    const hear = (chunk: Buffer) => (this.said += chunk.toString());
    for (const stream of [process.stdout, process.stderr]) stream?.on('data', hear);
  }

  /** Starts it, with what `npm run up` heeds of the shell, and waits until every part is ready. */
  static async start(settings: Record<string, string> = {}, lay = layGround): Promise<Installation> {
    const data = mkdtempSync(path.join(tmpdir(), 'lapwing-test-'));
    chmodSync(data, 0o711);
    await within('120 s', 'the start of another installation ends', () => Promise.resolve(takeLock()));
    try {
      lay(data);
      const env = { ...process.env, LAPWING_DATA: data, NODE_OPTIONS: '', DATABASE_URL: '', ...settings };
      const up = spawn(process.execPath, [path.join(ROOT, 'deploy/local/up.mjs')], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      const installation = new Installation(data, up);
      await installation.untilReady();
      return installation;
    } finally {
      rmdirSync(START_LOCK);
    }
  }

  /** What it has printed so far. */
  get output(): string {
    return this.said;
  }

  /** One that does not get ready is stopped, and says what it said. */
  private async untilReady(): Promise<void> {
    try {
      await within('120 s', 'every part is ready or its start has failed', () => Promise.resolve(this.settled()));
      if (!this.isReady) throw new Error('The installation ended before it was ready.');
    } catch (cause) {
      const said = `${this.said}\n${this.lastWords()}`;
      await this.stop();
      throw new Error(said, { cause });
    }
  }

  private get isReady(): boolean {
    return /^Ready in/m.test(this.said);
  }

  private settled(): boolean {
    return this.isReady || this.process.exitCode !== null;
  }

  /** The end of every part's log. */
  private lastWords(): string {
    const logs = path.join(this.data, 'logs');
    if (!existsSync(logs)) return '';
    const ends = readdirSync(logs).map((name) => [name, readFileSync(path.join(logs, name), 'utf8').slice(-1500)]);
    return ends.map(([name, end]) => `--- ${name}\n${end}`).join('\n');
  }

  /** Somebody signed in with the one-time link it printed. */
  async signIn(): Promise<Visitor> {
    const link = /https?:\/\/\S+#\S+/.exec(this.said)?.[0];
    if (link === undefined) throw new Error(`No sign-in link in:\n${this.said}`);
    return Visitor.withLink(link);
  }

  /** The admin of the instance, signed in. */
  async signInAdmin(): Promise<Visitor> {
    return Visitor.withLink(this.firstPeople().admin.signInUrl);
  }

  /** Every member of the first organisation, signed in. */
  async signInMembers(): Promise<{ memberId: string; login: string; visitor: Visitor }[]> {
    const signedIn = [];
    for (const { memberId, login, signInUrl } of this.firstPeople().members) {
      signedIn.push({ memberId, login, visitor: await Visitor.withLink(signInUrl) });
    }
    return signedIn;
  }

  /** Makes fresh links; those that were printed before go on working. */
  private firstPeople(): z.infer<typeof founded> {
    const { databaseUrl, ports } = this.state();
    const secrets = readSecrets(path.join(this.data, 'secrets.json'));
    const ground = { databaseUrl, natsUrl: natsUrlOf(ports), secrets, ports, data: this.data };
    const printed = execFileSync(process.execPath, [path.join(ROOT, 'dist/gateway/bootstrap.mjs')], {
      env: settingsOf('gateway', ground),
      encoding: 'utf8',
    });
    return founded.parse(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
  }

  port(name: string): number {
    const port = this.state().ports[name];
    if (port === undefined) throw new Error(`There is no port ${name}.`);
    return port;
  }

  pid(part: Part): number | null {
    return this.state().parts[part]?.pid ?? null;
  }

  /** Ends a part without any chance to tidy up, and waits until the supervisor has started it again. */
  async kill(part: Part, meanwhile: () => void = () => undefined): Promise<void> {
    const before = this.pid(part);
    if (before === null) throw new Error(`${part} does not run.`);
    process.kill(before, 'SIGKILL');
    meanwhile();
    await within('30 s', `${part} runs again`, () => {
      const now = this.pid(part);
      return Promise.resolve(now !== null && now !== before);
    });
  }

  /** Kills NATS and deletes everything it has stored. */
  async loseNatsStore(): Promise<void> {
    await this.kill('nats', () => {
      rmSync(path.join(this.data, 'nats', 'store'), { recursive: true, force: true });
      mkdirSync(path.join(this.data, 'nats', 'store'), { recursive: true, mode: 0o700 });
    });
  }

  /** Stops everything; what it has written stays. */
  async halt(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    if (this.process.exitCode === null) {
      this.process.kill('SIGTERM');
      await ended;
    }
  }

  async stop(): Promise<void> {
    await this.halt();
    rmSync(this.data, { recursive: true, force: true });
  }

  private state(): z.infer<typeof running> {
    const file = path.join(this.data, 'running.json');
    if (!existsSync(file)) throw new Error(`It does not run:\n${this.said}`);
    return running.parse(JSON.parse(readFileSync(file, 'utf8')));
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(START_LOCK);
    return true;
  } catch {
    if (existsSync(START_LOCK) && Date.now() - statSync(START_LOCK).mtimeMs > LOCK_AGE_MS) rmdirSync(START_LOCK);
    return false;
  }
}

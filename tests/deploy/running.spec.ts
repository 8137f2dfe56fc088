import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from '../../deploy/local/up/lock.mjs';
import { commandOf } from '../../deploy/local/supervise/identity.mjs';
import { Installation } from '../support/installation.js';
import { fromNothing } from '../support/prepared-ground.js';
import { within } from '../support/within.js';

const LOCAL = fileURLToPath(new URL('../../deploy/local/', import.meta.url));

/** What a command prints in this state folder, and how it ends. */
function type(command: string, data: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, LAPWING_DATA: data, NODE_OPTIONS: '', DATABASE_URL: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(LOCAL, `${command}.mjs`), ...args], { env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

function listening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

function pidsOf(data: string): number[] {
  const { supervisor, parts } = JSON.parse(readFileSync(path.join(data, 'running.json'), 'utf8')) as {
    supervisor: { pid: number };
    parts: Record<string, { pid: number | null }>;
  };
  return [supervisor.pid, ...Object.values(parts).flatMap(({ pid }) => pid ?? [])];
}

describe('a running installation', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await Installation.start({}, fromNothing);
  }, 180_000);
  afterAll(() => installation.stop());

  it('says loudly that it is in development mode, and where everything is', () => {
    expect(installation.output).toContain('DEVELOPMENT MODE');
    expect(installation.output).toMatch(/Sign in\s+http:\/\/127\.0\.0\.1:\d+\/sign-in#\S+/);
    for (const place of ['Console', 'Mail', 'Signal'])
      expect(installation.output).toMatch(new RegExp(`${place}\\s+http`));
  });

  it('keeps its secrets from everybody else', () => {
    expect(statSync(path.join(installation.data, 'secrets.json')).mode & 0o077).toBe(0);
    expect(statSync(path.join(installation.data, 'running.json')).mode & 0o077).toBe(0);
    const secrets = JSON.parse(readFileSync(path.join(installation.data, 'secrets.json'), 'utf8')) as {
      services: Record<string, { natsSeed: string; actorKey: string }>;
    };
    for (const { natsSeed, actorKey } of Object.values(secrets.services)) {
      expect(installation.output).not.toContain(natsSeed);
      expect(installation.output).not.toContain(actorKey);
    }
  });

  it('is not started twice: the second one says where the first is, with a fresh link', async () => {
    const { code, said } = await type('up', installation.data);
    expect(code).toBe(1);
    expect(said).toContain('already running');
    expect(said).toMatch(/sign-in#\S+/);
    expect(await installation.signIn()).toBeDefined();
  });

  it('passes every check of the doctor', async () => {
    const { code, said } = await type('doctor', installation.data);
    expect(said).toContain('Nothing is in the way.');
    expect(code).toBe(0);
    for (const part of ['postgres', 'nats', 'ingestion', 'matching', 'notification', 'gateway']) {
      expect(said).toMatch(new RegExp(`✓ ${part}\\s+ready`));
    }
  });

  it('does not take the answer of a stranger on the port of a part for its own, and the doctor names the part', async () => {
    const stranger = createServer((_request, response) => void response.end('ready'));
    process.kill(Number(installation.pid('matching')), 'SIGKILL');
    const port = installation.port('matchingHealth');
    await within('10 s', 'the stranger has the port', () => listening(stranger, port));
    try {
      const waits = new RegExp(`✗ matching\\s+does not run.*another process has port ${port}`);
      const { code, said } = await within('30 s', 'the doctor says what the part waits for', async () => {
        const answer = await type('doctor', installation.data);
        return waits.test(answer.said) ? answer : null;
      });
      expect(said).toContain(path.join('logs', 'matching.log'));
      expect(code).toBe(1);
    } finally {
      await new Promise((resolve) => stranger.close(resolve));
    }
    await within('30 s', 'the part is back', async () => (await type('doctor', installation.data)).code === 0);
  }, 120_000);

  it('carries a published article to a mailbox and a phone in the demo, run after run', async () => {
    for (const run of ['first', 'second']) {
      const { code, said } = await type('demo', installation.data);
      if (code !== 0) throw new Error(`The ${run} demo ended with ${code}:\n${said}`);
      expect(said).toMatch(/✓ +[\d.]+ s {2}Signal received/);
      expect(said).toMatch(/✓ +[\d.]+ s {2}mail received/);
      expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/alerts\/[0-9a-f-]{36}/);
    }
  }, 180_000);

  it('is not reset under its own feet', async () => {
    expect(await type('reset', installation.data, '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining('npm run down'),
    });
  });

  it('leaves nothing behind when it is taken down, and stops nothing else', async () => {
    const pids = pidsOf(installation.data);
    expect(pids.length).toBeGreaterThanOrEqual(10);
    const { code, said } = await type('down', installation.data);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('Stopped.') });
    expect(pids.filter((pid) => commandOf(pid) !== null)).toEqual([]);
    expect(await type('down', installation.data)).toMatchObject({ code: 0, said: 'Nothing is running.\n' });
  });
});

describe('what an earlier run left', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'lapwing-left-'));
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('is not stopped when the process ids belong to others by now', async () => {
    const other = { pid: process.pid, command: 'node dist/gateway/main.mjs' };
    const running = { version: 1, supervisor: { pid: 2 ** 22 - 1, command: 'node up' }, parts: { gateway: other } };
    writeFileSync(path.join(data, 'running.json'), JSON.stringify({ ...running, ports: {}, addresses: {} }));
    expect(await type('down', data)).toEqual({ code: 0, said: 'Nothing is running.\n' });
    expect(commandOf(process.pid)).not.toBeNull();
  });

  it('does not keep others from starting when the one that was starting is dead', () => {
    const file = path.join(data, 'up.lock');
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 - 1, command: 'node up' }));
    expect(takeLock(file)).toBeNull();
    expect(takeLock(file)).toEqual({ pid: process.pid, command: commandOf(process.pid) });
  });

  it('cannot be shown a demo', async () => {
    expect(await type('demo', data)).toMatchObject({ code: 1, said: expect.stringContaining('npm run up') });
  });
});

describe('an installation that is being started', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'lapwing-starting-'));
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('is not started by another at the same time', async () => {
    const starting = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const pid = Number(starting.pid);
    await within('10 s', 'it lives', () => Promise.resolve(commandOf(pid) !== null));
    writeFileSync(path.join(data, 'up.lock'), JSON.stringify({ pid, command: null }));
    const { code, said } = await type('up', data);
    starting.kill('SIGKILL');
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(`already starting (process ${pid})`) });
  });
});

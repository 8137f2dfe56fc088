import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { STARTS_PER_MINUTE, waitBeforeRestart } from '../../deploy/local/supervise/backoff.mjs';
import { startChild } from '../../deploy/local/supervise/child.mjs';
import { commandOf, isSameProcess } from '../../deploy/local/supervise/identity.mjs';
import { LogFile } from '../../deploy/local/supervise/log-file.mjs';
import { Part } from '../../deploy/local/supervise/part.mjs';
import { choosePort } from '../../deploy/local/supervise/ports.mjs';
import { reservePort } from '../../deploy/local/up/lock.mjs';
import { keepSecrets } from '../../deploy/local/up/secrets.mjs';
import { within } from '../support/within.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lapwing-supervise-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aPart(program: string, ...ports: number[]): Part {
  const script = path.join(folder, 'part.mjs');
  writeFileSync(script, program);
  const start = () => startChild({ script, env: {}, cwd: folder, log: path.join(folder, 'part.log') });
  return new Part({ name: 'part', detail: '', ports, start, look: () => Promise.resolve(null) }, () => undefined);
}

describe('a part under supervision', () => {
  it('is started again when it is killed', async () => {
    const part = aPart('setInterval(() => {}, 1000);');
    await part.start();
    const first = Number(part.pid);
    process.kill(first, 'SIGKILL');
    await within('10 s', 'another process', () => Promise.resolve(part.pid !== null && part.pid !== first));
    expect(part.restarts).toBe(1);
    await part.stop();
  });

  it('is gone when it was stopped, and stays so', async () => {
    const part = aPart('setInterval(() => {}, 1000);');
    await part.start();
    const pid = Number(part.pid);
    await part.stop();
    expect(commandOf(pid)).toBeNull();
    expect(part.state).toBe('stopped');
    expect(readFileSync(path.join(folder, 'part.log'), 'utf8')).toContain('-- ended SIGTERM');
  });

  it('is not ready, and not started, while another process answers on its port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const part = aPart('setInterval(() => {}, 1000);', port);
    await part.start();
    expect({ pid: part.pid, state: part.state, why: part.why }).toMatchObject({
      pid: null,
      state: 'restarting',
      why: expect.stringContaining(`another process has port ${port}`),
    });
    await new Promise((resolve) => other.close(resolve));
    await within('10 s', 'it is ready', () => Promise.resolve(part.state === 'ready' && part.pid !== null));
    await part.stop();
  });

  it('is not ready by an answer that came after its process was gone', async () => {
    const script = path.join(folder, 'part.mjs');
    writeFileSync(script, 'setInterval(() => {}, 1000);');
    const states: string[] = [];
    const start = () => startChild({ script, env: {}, cwd: folder, log: path.join(folder, 'part.log') });
    const look = async () => {
      const pid = Number(part.pid);
      process.kill(pid, 'SIGKILL');
      await within('10 s', 'its end', () => Promise.resolve(commandOf(pid) === null));
      return null;
    };
    const part: Part = new Part({ name: 'part', detail: '', ports: [], start, look }, ({ state }) =>
      states.push(state),
    );
    await part.start();
    await within('10 s', 'another start', () => Promise.resolve(part.restarts > 0));
    await part.stop();
    expect(states).not.toContain('ready');
  });

  it('that falls at once waits longer each time, and never starts more often than its log can be read', () => {
    const waits = [1, 2, 3, 4, 5].map((count) =>
      waitBeforeRestart(
        Array.from({ length: count }, () => 1000),
        1000,
      ),
    );
    expect(waits).toEqual([250, 500, 1000, 2000, 4000]);
    const many = Array.from({ length: STARTS_PER_MINUTE }, (_, index) => index * 1000);
    expect(waitBeforeRestart(many, 10_000)).toBe(50_000);
    expect(waitBeforeRestart(many, 120_000)).toBe(250);
  });
});

describe('what is remembered of a process', () => {
  it('does not let another one be stopped that got its id', () => {
    expect(isSameProcess({ pid: process.pid, command: commandOf(process.pid) })).toBe(true);
    expect(isSameProcess({ pid: process.pid, command: 'node dist/matching/main.mjs' })).toBe(false);
  });
});

describe('the log of a part', () => {
  it('is turned over by size and keeps three older ones', () => {
    const file = path.join(folder, 'part.log');
    const log = new LogFile(file, 100);
    for (let line = 0; line < 20; line += 1) log.write(`${String(line).padStart(49, '.')}\n`);
    log.close();
    expect(readdirSync(folder).sort()).toEqual(['part.log', 'part.log.1', 'part.log.2', 'part.log.3']);
    expect(readFileSync(file, 'utf8')).toContain('19\n');
    expect(statSync(file).size).toBeLessThanOrEqual(100);
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});

describe('a port that is taken', () => {
  it('is replaced by the next free one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const chosen = await choosePort(port, () => true);
    expect(chosen.replaced).toBe(true);
    expect(chosen.port).toBeGreaterThan(port);
    await new Promise((resolve) => other.close(resolve));
  });

  it('is not given out twice, though nobody listens yet', async () => {
    const first = await choosePort(47_310, reservePort);
    const second = await choosePort(first.port, reservePort);
    expect(second.port).not.toBe(first.port);
  });
});

describe('the secrets of a run', () => {
  it('are made once, for their owner only, and differ by service', () => {
    const file = path.join(folder, 'state', 'secrets.json');
    const pair = () => ({ seed: 'SUSEED', publicKey: 'UPUBLIC' });
    const made = keepSecrets(file, pair);
    expect(made.created).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keepSecrets(file, pair)).toEqual({ secrets: made.secrets, created: false });
    const keys = Object.values(made.secrets.services).map((service) => service.actorKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('that cannot be read are named with the cure', () => {
    const file = path.join(folder, 'secrets.json');
    writeFileSync(file, '{');
    expect(() => keepSecrets(file, () => ({ seed: '', publicKey: '' }))).toThrow('npm run reset');
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SERVICES, type Service } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { generateNkey, natsConfig } from '../nats-config.js';

/** A nats-server of one spec file, with the users and permissions of the real one. */
export class TestNats {
  private constructor(
    readonly url: string,
    readonly seeds: Record<Service, string>,
    private readonly folder: string,
    private readonly port: number,
    private process: ChildProcess,
  ) {}

  static async start(): Promise<TestNats> {
    const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-nats-'));
    chmodSync(folder, 0o700);
    const port = await freePort();
    const keys = SERVICES.map((service) => [service, generateNkey()] as const);
    const pick = (part: 'seed' | 'publicKey') =>
      Object.fromEntries(keys.map(([service, key]) => [service, key[part]])) as Record<Service, string>;
    const storeDir = path.join(folder, 'store');
    writeFileSync(
      path.join(folder, 'nats.conf'),
      natsConfig({ host: '127.0.0.1', port, storeDir, users: pick('publicKey') }),
    );
    const url = `nats://127.0.0.1:${port}`;
    return new TestNats(url, pick('seed'), folder, port, await launch(folder, port));
  }

  /** Kills the server and deletes everything it stored. */
  async loseStore(): Promise<void> {
    await end(this.process, 'SIGKILL');
    rmSync(path.join(this.folder, 'store'), { recursive: true, force: true });
  }

  /** Starts the server again on the same port. */
  async comeBack(): Promise<void> {
    this.process = await launch(this.folder, this.port);
  }

  async stop(): Promise<void> {
    await end(this.process, 'SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Starts the server that the test run found and waits until it greets. */
async function launch(folder: string, port: number): Promise<ChildProcess> {
  const program = process.env['NATS_SERVER_BIN'] ?? 'nats-server';
  const server = spawn(program, ['-c', path.join(folder, 'nats.conf')], { stdio: 'ignore' });
  await eventually(() => greeting(port));
  return server;
}

async function greeting(port: number): Promise<void> {
  const socket = net.connect(port, '127.0.0.1');
  try {
    await once(socket, 'data');
  } finally {
    socket.destroy();
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address !== 'object') throw new Error('There is no free port.');
  return address.port;
}

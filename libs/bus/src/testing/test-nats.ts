import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SERVICES, type Service } from '@lapwing/contracts';
import { startNats, type RunningNats } from '../../../../deploy/local/nats.mjs';
import { generateNkey, natsConfig } from '../nats-config.js';

/** A nats-server of one spec file, with the users and permissions of the real one. */
export class TestNats {
  private constructor(
    readonly url: string,
    readonly seeds: Record<Service, string>,
    private readonly folder: string,
    private readonly port: number,
    private running: RunningNats,
  ) {}

  static async start(): Promise<TestNats> {
    const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-nats-'));
    chmodSync(folder, 0o700);
    const port = await freePort();
    const keys = SERVICES.map((service) => [service, generateNkey()] as const);
    const pick = (part: 'seed' | 'publicKey') =>
      Object.fromEntries(keys.map(([service, key]) => [service, key[part]])) as Record<Service, string>;
    const storeDir = path.join(folder, 'store');
    const configFile = path.join(folder, 'nats.conf');
    writeFileSync(configFile, natsConfig({ host: '127.0.0.1', port, storeDir, users: pick('publicKey') }));
    const running = await startNats({ configFile, port });
    return new TestNats(running.url, pick('seed'), folder, port, running);
  }

  /** Kills the server and deletes everything it stored. */
  async loseStore(): Promise<void> {
    await this.running.kill();
    rmSync(path.join(this.folder, 'store'), { recursive: true, force: true });
  }

  /** Starts the server again on the same port. */
  async comeBack(): Promise<void> {
    this.running = await startNats({ configFile: path.join(this.folder, 'nats.conf'), port: this.port });
  }

  async stop(): Promise<void> {
    await this.running.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address !== 'object') throw new Error('There is no free port.');
  return address.port;
}

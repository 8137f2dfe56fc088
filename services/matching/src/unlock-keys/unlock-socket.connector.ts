import { chmodSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, passphraseOpener, recipientsOf } from '@lapwing/platform';
import type { MatchingConfig } from '../config.js';
import { KeyStore } from './key.store.js';

const LONGEST = 1_024;
const PATIENCE_MS = 10_000;

/**
 * A socket of this machine that takes a passphrase while the keys are locked, and is gone once they are open. Whoever can
 * enter its folder may try; the folder belongs to the service alone.
 */
@Injectable()
export class UnlockSocketConnector implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('unlock-keys');
  private server: Server | null = null;
  /** One passphrase is tried after the other: each takes 64 MiB, and nobody types two at once. */
  private turn: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: MatchingConfig,
    private readonly keys: KeyStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { unlockSocket } = this.config;
    if (unlockSocket === null || !this.keys.locked) return;
    prepareFolder(dirname(unlockSocket));
    clearAway(unlockSocket);
    const server = createServer((socket) => this.hear(socket));
    server.maxConnections = 2;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(unlockSocket, resolve);
    });
    chmodSync(unlockSocket, 0o600);
    this.server = server;
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server = null;
  }

  private hear(socket: Socket): void {
    let text = '';
    socket.setEncoding('utf8').setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end < 0 && text.length <= LONGEST) return;
      socket.removeAllListeners('data').pause();
      this.turn = this.turn.then(() => this.answer(socket, end < 0 ? '' : text.slice(0, end)));
    });
  }

  private async answer(socket: Socket, passphrase: string): Promise<void> {
    const opened = await this.tried(passphrase);
    socket.end(opened ? 'open\n' : 'no\n');
    if (!opened) this.log.warn('a passphrase that does not fit was brought');
    else this.onApplicationShutdown();
  }

  private async tried(passphrase: string): Promise<boolean> {
    if (!this.keys.locked) return true;
    try {
      const opener = await passphraseOpener(recipientsOf(this.config.keyringFile) ?? [], passphrase);
      return opener !== null && this.keys.unlock(opener);
    } catch (cause) {
      this.log.error('a passphrase could not be tried', { cause });
      return false;
    }
  }
}

function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { mode, uid } = statSync(folder);
  if ((mode & 0o077) !== 0) throw new Error('Others may enter the folder of LAPWING_UNLOCK_SOCKET: chmod 700.');
  if (process.getuid !== undefined && uid !== process.getuid()) {
    throw new Error('The folder of LAPWING_UNLOCK_SOCKET belongs to another user.');
  }
}

/** A process that was killed leaves its socket behind; whatever else stands there stays. */
function clearAway(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true) rmSync(path);
}

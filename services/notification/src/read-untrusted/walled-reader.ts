import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { keyReading, mailReading, type KeyReading, type MailReading } from './reading.js';

/** What one mail or key may cost. Memory in MiB, times in milliseconds. */
const LEASH = { heapMib: 128, residentMib: 320, wall: 10_000, look: 50, cpuSeconds: 8, reply: 1024 * 1024 } as const;
/** Limits that the kernel keeps even when this process is gone: no core dumps, no files, bounded processor time. */
const WALLED = `ulimit -c 0; ulimit -f 0; ulimit -t ${LEASH.cpuSeconds}; exec "$0" "$@"`;
const PAGE_MIB = 4096 / 1024 / 1024;

/** Has untrusted bytes read by a process of their own, which dies of whatever they do. */
@Injectable()
export class WalledReader {
  /** One after another: nobody is in a hurry, and a flood costs one process. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: NotificationConfig) {}

  /** What a mail says; null where it cannot be read within the limits. */
  async readMail(bytes: Buffer): Promise<MailReading | null> {
    return mailReading
      .nullable()
      .catch(null)
      .parse(await this.read('mail', bytes));
  }

  /** What a key says of itself. */
  async readKey(bytes: Buffer): Promise<KeyReading> {
    const unreadable = { is: 'refused', because: 'unreadable' } as const;
    return keyReading.catch(unreadable).parse(await this.read('key', bytes));
  }

  private async read(as: 'mail' | 'key', bytes: Buffer): Promise<unknown> {
    const turn = this.last.then(() => this.readNow(as, bytes));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async readNow(as: string, bytes: Buffer): Promise<unknown> {
    const file = this.config.mailReaderFile ?? fileURLToPath(new URL('reader.mjs', import.meta.url));
    const child = spawn('/bin/sh', ['-c', WALLED, process.execPath, ...termsOf(file)], {
      env: {},
      cwd: '/',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const end = () => void child.kill('SIGKILL');
    const late = setTimeout(end, LEASH.wall);
    const watch = setInterval(
      () => void residentMib(child.pid ?? 0).then((mib) => mib > LEASH.residentMib && end()),
      LEASH.look,
    );
    const said: Buffer[] = [];
    let size = 0;
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk);
      size += chunk.length;
      if (size > LEASH.reply) end();
    });
    try {
      const closed = new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
      child.stdin.end(Buffer.concat([Buffer.from(`${as}\n`), bytes]));
      await closed;
    } finally {
      clearTimeout(late);
      clearInterval(watch);
      end();
    }
    return size > LEASH.reply ? null : parsed(Buffer.concat(said).toString('utf8'));
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function residentMib(pid: number): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * PAGE_MIB;
}

function termsOf(file: string): string[] {
  const permission = ['--permission', '--experimental-permission'].find((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  );
  const walls = permission === undefined ? [] : [permission, `--allow-fs-read=${dirname(file)}/*`];
  return [...walls, '--no-warnings', '--disable-proto=delete', `--max-old-space-size=${LEASH.heapMib}`, file];
}

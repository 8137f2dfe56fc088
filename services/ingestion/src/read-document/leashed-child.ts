import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ParserTask, Rejection } from '../parser-child/reply.js';
import { cpuTime, LEASH, type Leash, residentMib, watch } from './leash.js';

const MOST_REPLY = 16 * 1024 * 1024;
/** Limits that the kernel keeps even when this process is gone: no core dumps, no files, bounded processor time. */
const WALLED = `ulimit -c 0; ulimit -f 0; ulimit -t ${LEASH.cpuAlone}; exec "$0" "$@"`;

/** What became of one document: the line the child answered, or why there is none. */
export type Ended = { killed: null; line: string } | { killed: Rejection };

interface UnderWay {
  leash: Leash;
  resolve: (ended: Ended) => void;
  reject: (error: Error) => void;
}

/** One parser process on its leash; it serves one document at a time. */
export class LeashedChild {
  served = 0;
  private readonly process: ChildProcessByStdio<Writable, Readable, null>;
  private alive = true;
  private spent = 0;
  private killed: Rejection | null = null;
  private chunks: Buffer[] = [];
  private size = 0;
  private underWay: UnderWay | null = null;

  constructor(file: string) {
    const command = ['-c', WALLED, process.execPath, ...termsOf(file)];
    this.process = spawn('/bin/sh', command, { env: {}, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] });
    // Only a document under way, whose leash is ticking, keeps this process from its end; a child that waits does not.
    for (const held of [this.process, this.process.stdin, this.process.stdout] as Partial<NodeJS.RefCounted>[]) {
      held.unref?.();
    }
    // The child may die before it has read everything; its exit tells what that means.
    this.process.stdin.on('error', () => undefined);
    this.process.stdout.on('data', (chunk: Buffer) => this.heard(chunk));
    this.process.once('error', (error) => this.over((waiting) => waiting.reject(error)));
    this.process.once('close', (code, signal) => this.closed(signal));
  }

  /** Has the child parse a document; rejects only where no process could be started. */
  parse(task: ParserTask, bytes: Buffer): Promise<Ended> {
    this.served += 1;
    return new Promise((resolve, reject) => {
      const leash = watch(this.process.pid ?? 0, this.spent, (because) => this.kill(because));
      this.underWay = { leash, resolve, reject };
      if (!this.alive) return this.closed(null);
      this.process.stdin.write(`${JSON.stringify({ ...task, size: bytes.length })}\n`);
      this.process.stdin.write(bytes);
    });
  }

  /** Whether the child may serve another document: it lives, said nothing unasked, and has cost little so far. */
  async mayGoOn(): Promise<boolean> {
    const pid = this.process.pid ?? 0;
    this.spent = await cpuTime(pid);
    const light = this.spent < LEASH.kept.cpu && (await residentMib(pid)) < LEASH.kept.residentMib;
    return this.alive && this.size === 0 && light && this.served < LEASH.kept.documents;
  }

  end(): void {
    this.process.kill('SIGKILL');
  }

  private kill(because: Rejection): void {
    this.killed ??= because;
    this.end();
  }

  private heard(chunk: Buffer): void {
    if (this.underWay === null) return this.end();
    this.size += chunk.length;
    this.chunks.push(chunk);
    if (this.size > MOST_REPLY) this.underWay?.leash.end('killed_memory');
    if (!chunk.includes(10) || this.killed !== null) return;
    const all = Buffer.concat(this.chunks);
    const end = all.indexOf(10);
    const rest = all.subarray(end + 1);
    [this.chunks, this.size] = [[rest], rest.length];
    this.over((waiting) => waiting.resolve({ killed: null, line: all.subarray(0, end).toString('utf8') }));
  }

  private closed(signal: NodeJS.Signals | null): void {
    this.alive = false;
    const killed = this.killed ?? (signal === 'SIGXCPU' ? 'killed_time' : 'crashed');
    this.over((waiting) => waiting.resolve({ killed }));
  }

  private over(tell: (waiting: UnderWay) => void): void {
    const waiting = this.underWay;
    this.underWay = null;
    waiting?.leash.stop();
    if (waiting !== null) tell(waiting);
  }
}

function termsOf(file: string): string[] {
  const permission = ['--permission', '--experimental-permission'].find((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  );
  const walls = permission === undefined ? [] : [permission, `--allow-fs-read=${dirname(file)}/*`];
  return [...walls, '--no-warnings', '--disable-proto=delete', `--max-old-space-size=${LEASH.heapMib}`, file];
}

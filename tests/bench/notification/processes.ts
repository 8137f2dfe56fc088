import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What the sink took: to whom, when in milliseconds of the wall clock, and how many bytes. */
export interface Taken {
  to: string[];
  at: number[];
  bytes: number;
}

const FOLDER = path.resolve(process.cwd(), 'deploy/local/bench');

/** Milliseconds of the wall clock, finer than a date, alike in all processes of a machine. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}

/** A mail server that takes everything, in a process of its own. */
export class Sink {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  static async open(): Promise<Sink> {
    const child = fork(path.join(FOLDER, 'smtp-sink.mjs'));
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new Sink(child, port);
  }

  /** Waits for so many mails from now on; `anew` forgets those before. */
  async takes(count: number, anew = true): Promise<Taken> {
    const told = once(this.child, 'message') as Promise<[Taken]>;
    this.child.send({ count, anew });
    return (await told)[0];
  }

  async close(): Promise<void> {
    await ended(this.child);
  }
}

/** Mails a second of pooled nodemailer alone in a process of its own, into the same sink. */
export async function rawRate(
  sink: Sink,
  mails: { count: number; connections: number; bytes: number },
): Promise<number> {
  const child = fork(path.join(FOLDER, 'raw-mailer.mjs'));
  try {
    const taken = sink.takes(mails.count);
    const told = once(child, 'message') as Promise<[{ began: number }]>;
    child.send({ port: sink.port, ...mails });
    const last = (await taken).at.at(-1) ?? Number.NaN;
    const [{ began }] = await told;
    return (mails.count / (last - began)) * 1000;
  } finally {
    await ended(child);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

import { closeSync, constants, openSync, readSync, statSync, writeSync } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { takeLock } from './file-lock.js';
import { SLOT, shreddedSlot, stateOf } from './slot.js';

/** Where slot 0 would be; it tells what the file is. */
const HEAD = Buffer.alloc(SLOT);
HEAD.write('lapwing record keys 1\n', 'latin1');

const TRUSTED_MS = 1_000;

/** A slot and what is to stand in it. */
export interface FilledSlot {
  number: number;
  bytes: Buffer;
}

/**
 * A file of slots that are overwritten in place, so that a shredded key is nowhere else: neither in a log of changes
 * nor in an older version of a row. What was written is on the disk when the writing method returns.
 */
export class SlotFile {
  private reading: { file: number; inode: number; until: number } | null = null;

  constructor(readonly path: string) {}

  /** How many slots the file reaches to; slots are numbered from 1. */
  get last(): number {
    const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
    return Math.max(0, Math.floor(size / SLOT) - 1);
  }

  /** Consecutive slots as one buffer; what lies past the end of the file reads as blank. */
  read(first: number, count = 1): Buffer {
    const bytes = Buffer.alloc(count * SLOT);
    const file = this.openToRead();
    if (file !== null) readSync(file, bytes, 0, bytes.length, first * SLOT);
    return bytes;
  }

  /** Fills those of the slots that are blank, and returns their numbers; a slot in use is left as it is. */
  async fill(slots: readonly FilledSlot[]): Promise<Set<number>> {
    return this.writing((file) => {
      const filled = runsOf(slots).flatMap((run) => blankOf(file, run));
      for (const run of runsOf(filled)) {
        put(file, run[0]?.number ?? 0, Buffer.concat(run.map(({ bytes }) => bytes)));
      }
      return new Set(filled.map(({ number }) => number));
    });
  }

  /** Overwrites slots with the marker of a day; those that bear one keep theirs. */
  async shred(numbers: readonly number[], at: Date): Promise<void> {
    const lock = await this.lock();
    try {
      await this.writing((file) => {
        const marker = shreddedSlot(at);
        for (const number of numbers) {
          if (stateOf(slotAt(file, number)).state !== 'shredded') put(file, number, marker);
        }
      });
    } finally {
      lock.release();
    }
  }

  /**
   * Replaces slots by what `next` makes of them, null leaving one as it is. A slot is read, and written, under the lock
   * that shredding takes too: a shredded key never comes back.
   */
  async replace(numbers: readonly number[], next: (bytes: Buffer, number: number) => Buffer | null): Promise<number> {
    const lock = await this.lock();
    try {
      return await this.writing((file) => {
        let replaced = 0;
        for (const number of numbers) {
          const bytes = next(slotAt(file, number), number);
          if (bytes === null) continue;
          if (!lock.held()) throw new Error('The record keys are held by another process.');
          put(file, number, bytes);
          replaced += 1;
        }
        return replaced;
      });
    } finally {
      lock.release();
    }
  }

  private async lock(): Promise<ReturnType<typeof takeLock>> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    return takeLock(this.path);
  }

  /** The file stays open for reading; whether it is still the one in its place is looked at every now and then. */
  private openToRead(): number | null {
    const now = Date.now();
    if (this.reading !== null && now < this.reading.until) return this.reading.file;
    const there = statSync(this.path, { throwIfNoEntry: false });
    if (this.reading !== null && there?.ino !== this.reading.inode) {
      closeSync(this.reading.file);
      this.reading = null;
    }
    if (there === undefined) return null;
    const file = this.reading?.file ?? openSync(this.path, 'r');
    this.reading = { file, inode: there.ino, until: now + TRUSTED_MS };
    return file;
  }

  private async writing<T>(write: (file: number) => T): Promise<T> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const file = await open(this.path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      const head = slotAt(file.fd, 0);
      // A machine that lost its power while the file was made may have left nothing in it.
      const begun = stateOf(head).state !== 'blank';
      if (!begun) put(file.fd, 0, HEAD);
      else if (!head.equals(HEAD)) throw new Error('This is no file of record keys.');
      const result = write(file.fd);
      await file.datasync();
      if (!begun) await syncFolder(dirname(this.path));
      return result;
    } finally {
      await file.close();
    }
  }
}

/** Whether these are the first bytes of a file of slots. */
export function isSlotFile(bytes: Buffer): boolean {
  return bytes.subarray(0, SLOT).equals(HEAD);
}

async function syncFolder(path: string): Promise<void> {
  const folder: FileHandle = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function slotAt(file: number, number: number): Buffer {
  const bytes = Buffer.alloc(SLOT);
  readSync(file, bytes, 0, SLOT, number * SLOT);
  return bytes;
}

/** Those of neighbouring slots that nothing stands in. */
function blankOf(file: number, run: readonly FilledSlot[]): FilledSlot[] {
  const there = Buffer.alloc(run.length * SLOT);
  readSync(file, there, 0, there.length, (run[0]?.number ?? 0) * SLOT);
  return run.filter((_, at) => stateOf(there.subarray(at * SLOT, (at + 1) * SLOT)).state === 'blank');
}

function put(file: number, number: number, bytes: Buffer): void {
  const written = writeSync(file, bytes, 0, bytes.length, number * SLOT);
  if (written !== bytes.length) throw new Error('The record keys could not be written; is the disk full?');
}

/** Neighbours are written together. */
function runsOf(slots: readonly FilledSlot[]): FilledSlot[][] {
  const runs: FilledSlot[][] = [];
  for (const slot of [...slots].sort((a, b) => a.number - b.number)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.number === slot.number - 1) run.push(slot);
    else runs.push([slot]);
  }
  return runs;
}

import { closeSync, fstatSync, mkdirSync, openSync, renameSync, existsSync, writeSync } from 'node:fs';
import path from 'node:path';

const MAX_BYTES = 5 * 1024 * 1024;
const KEPT = 3;

/** The output of one part: appended, and rotated by size so that a forgotten run does not fill the disk. */
export class LogFile {
  /** @param {string} file @param {number} [maxBytes] */
  constructor(file, maxBytes = MAX_BYTES) {
    this.file = file;
    this.maxBytes = maxBytes;
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    this.open();
  }

  open() {
    this.descriptor = openSync(this.file, 'a', 0o600);
    this.size = fstatSync(this.descriptor).size;
  }

  /** @param {Buffer | string} chunk */
  write(chunk) {
    if (this.descriptor === undefined) return;
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    if (this.size !== undefined && this.size > 0 && this.size + bytes.length > this.maxBytes) this.rotate();
    writeSync(this.descriptor, bytes);
    this.size = (this.size ?? 0) + bytes.length;
  }

  /** `part.log` becomes `part.log.1`, that becomes `part.log.2`, and the oldest goes. */
  rotate() {
    this.close();
    for (let age = KEPT - 1; age >= 0; age -= 1) {
      const older = age === 0 ? this.file : `${this.file}.${age}`;
      if (existsSync(older)) renameSync(older, `${this.file}.${age + 1}`);
    }
    this.open();
  }

  close() {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

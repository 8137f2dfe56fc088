import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** The steps by which a file is replaced; a test lets one of them be the last. */
export interface FileSteps {
  open(path: string, flags: string): number;
  write(file: number, bytes: Buffer): void;
  sync(file: number): void;
  close(file: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const DISK: FileSteps = {
  open: (path, flags) => openSync(path, flags, 0o600),
  write: (file, bytes) => writeFileSync(file, bytes),
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** Replaces a file so that after a crash at any moment the old or the new one is there whole. One process at a time. */
export function replaceFile(path: string, bytes: Buffer, steps: FileSteps = DISK): void {
  for (const left of unfinished(path)) steps.remove(left);
  const temporary = `${path}.${randomBytes(4).toString('hex')}.new`;
  within(steps, temporary, 'wx', (file) => {
    steps.write(file, bytes);
    steps.sync(file);
  });
  steps.rename(temporary, path);
  within(steps, dirname(path), 'r', (folder) => steps.sync(folder));
}

function within(steps: FileSteps, path: string, flags: string, work: (file: number) => void): void {
  const file = steps.open(path, flags);
  try {
    work(file);
  } finally {
    steps.close(file);
  }
}

/** What replacements that were killed left behind. */
function unfinished(path: string): string[] {
  const folder = dirname(path);
  const begin = `${basename(path)}.`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(begin) && /^[0-9a-f]{8}\.new$/.test(name.slice(begin.length)))
    .map((name) => join(folder, name));
}

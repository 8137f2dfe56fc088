import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { BytePatterns, type Pattern } from './traces/byte-patterns.js';
import { unpack } from './traces/unpack.js';
import type { Writing } from './traces/writings.js';

/** Something that is looked for: what it is, and all bytes in which it may be written. */
export interface Sought {
  what: string;
  writings: readonly Writing[];
}

/** Where something was found. */
export interface Trace {
  what: string;
  writing: string;
  file: string;
  at: number;
}

type Meaning = Pick<Trace, 'what' | 'writing'>;

const CHUNK = 16 * 1024 * 1024;
/** How deep something may be packed in something packed. */
const DEPTH = 3;

/** Finds traces in the bytes that lie in files, packed ones included. */
export class TraceFinder {
  /** Bytes looked through so far, those that were packed counted as they came out. */
  looked = 0;
  private readonly patterns: BytePatterns<Meaning>;
  private readonly chunk = Buffer.alloc(CHUNK);

  constructor(sought: Iterable<Sought>) {
    this.patterns = new BytePatterns(patternsOf(sought));
  }

  /** The traces in all files of these folders. */
  inFolders(...folders: string[]): Trace[] {
    return folders.flatMap((folder) => filesBelow(folder)).flatMap((file) => this.inFile(file));
  }

  inFile(file: string): Trace[] {
    const traces: Trace[] = [];
    const opened = openSync(file, 'r');
    try {
      // Each chunk begins a little before the last one ends, so that nothing lies between two.
      for (let from = 0; ; from += CHUNK - this.patterns.longest) {
        const length = readSync(opened, this.chunk, 0, CHUNK, from);
        traces.push(...this.inBytes(this.chunk.subarray(0, length), file, from));
        if (length < CHUNK) return traces;
      }
    } finally {
      closeSync(opened);
    }
  }

  inBytes(bytes: Buffer, file: string, from = 0, depth = 0): Trace[] {
    const traces: Trace[] = [];
    this.looked += bytes.length;
    this.patterns.find(bytes, (meaning, at) => traces.push({ ...meaning, file, at: from + at }));
    if (depth === DEPTH) return traces;
    for (const { name, at, bytes: inside } of unpack(bytes))
      traces.push(...this.inBytes(inside, `${file} (${name} at ${from + at})`, 0, depth + 1));
    return traces;
  }
}

function* patternsOf(sought: Iterable<Sought>): Generator<Pattern<Meaning>> {
  for (const { what, writings } of sought)
    for (const { name, bytes } of writings) yield { bytes, meaning: { what, writing: name } };
}

/** Every regular file below a folder, the whole path of each. */
export function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => path.join(folder, name)).filter((file) => lstatSync(file).isFile());
}

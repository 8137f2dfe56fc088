import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

type Inflate = (bytes: Buffer) => Buffer;

/** A packed stream that does not even open as far as this is none. */
const FIRST_LOOK = 32;
const MOST = 32 * 1024 * 1024;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const ZLIB = 0x78;
const ZLIB_LEVELS = new Set([0x01, 0x5e, 0x9c, 0xda]);
const CUT_SHORT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST };

/** A stretch that was packed, and what is in it. */
export interface Unpacked {
  name: string;
  at: number;
  bytes: Buffer;
}

/**
 * What is packed in some bytes: gzip and zlib streams wherever they begin, also those that are cut off. Brotli and bare
 * deflate have no sign by which to know them, so they are tried with all of the bytes alone.
 */
export function* unpack(bytes: Buffer): Generator<Unpacked> {
  for (let at = bytes.indexOf(GZIP); at !== -1; at = bytes.indexOf(GZIP, at + 1))
    yield* opened('gzip', bytes, at, (some) => gunzipSync(some, CUT_SHORT));
  for (let at = bytes.indexOf(ZLIB); at !== -1; at = bytes.indexOf(ZLIB, at + 1)) {
    if (ZLIB_LEVELS.has(bytes[at + 1] ?? 0)) yield* opened('zlib', bytes, at, (some) => inflateSync(some, CUT_SHORT));
  }
  for (const [name, inflate] of [
    ['brotli', (some: Buffer) => brotliDecompressSync(some, { maxOutputLength: MOST })],
    ['deflate', (some: Buffer) => inflateRawSync(some, { maxOutputLength: MOST })],
  ] as const) {
    const inside = attempt(bytes, inflate);
    if (inside !== null && inside.length > 0) yield { name, at: 0, bytes: inside };
  }
}

/** As much of a stream as opens: what follows it may be something else, and what was written over it breaks it off. */
function* opened(name: string, bytes: Buffer, at: number, inflate: Inflate): Generator<Unpacked> {
  const ahead = bytes.length - at;
  let good = Math.min(FIRST_LOOK, ahead);
  let best = attempt(bytes.subarray(at, at + good), inflate);
  if (best === null) return;
  let bad = ahead + 1;
  while (bad - good > 1) {
    const length = bad > ahead ? Math.min(good * 2, ahead) : Math.floor((good + bad) / 2);
    const found = attempt(bytes.subarray(at, at + length), inflate);
    if (found === null) bad = length;
    else [good, best] = [length, found];
  }
  if (best.length > 0) yield { name, at, bytes: best };
}

function attempt(bytes: Buffer, inflate: Inflate): Buffer | null {
  try {
    return inflate(bytes);
  } catch {
    return null;
  }
}

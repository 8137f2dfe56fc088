import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { LIMITS } from './limits.js';
import { codeOf, Refusal } from './outcome.js';

const CODINGS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

function codingOf(header: string | null): keyof typeof CODINGS | null {
  const named = (header ?? '').trim().toLowerCase();
  if (named === '' || named === 'identity') return null;
  if (named.includes(',')) throw new Refusal('several_codings', 'The answer is compressed more than once.');
  if (Object.hasOwn(CODINGS, named)) return named as keyof typeof CODINGS;
  throw new Refusal('several_codings', 'The answer is compressed in a way we did not ask for.');
}

/** Reads a body to its end, or refuses it as soon as it is larger than allowed. */
export async function readBody(body: Readable, announced: string | null): Promise<Buffer> {
  if (Number(announced ?? 0) > LIMITS.compressed) throw new Refusal('too_large', 'The answer is larger than 2 MiB.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.compressed) throw new Refusal('too_large', 'The answer is larger than 2 MiB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Undoes the one content-coding an answer may have, within the limits of size and ratio. */
export async function decode(bytes: Buffer, header: string | null): Promise<Buffer> {
  const coding = codingOf(header);
  if (coding === null || bytes.length === 0) return bytes;
  const maxOutputLength = Math.min(LIMITS.decompressed, bytes.length * LIMITS.ratio);
  try {
    return await CODINGS[coding](bytes, { maxOutputLength });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
      throw new Refusal('bomb', 'The answer grows too much when it is unpacked.');
    throw new Refusal('corrupt', 'The answer cannot be unpacked.');
  }
}

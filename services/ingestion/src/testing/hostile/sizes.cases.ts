import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { LIMITS } from '../../fetch-safely/limits.js';
import type { HostileCase } from './hostile-case.js';

const MIB = 1024 * 1024;
/** Brotli packs zeros well however little it tries. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const OF = 'Too much';
const PACKED = 'Compressed answers';

function answered(of: string, name: string, outcome: string, answer: (response: ServerResponse) => void): HostileCase {
  return { of, name, outcome, run: (lab) => lab.outcomeFrom((_, response) => answer(response)) };
}

function packed(name: string, outcome: string, coding: string, bytes: () => Buffer): HostileCase {
  return answered(PACKED, name, outcome, (response) => {
    response.writeHead(200, { 'content-encoding': coding }).end(bytes());
  });
}

function pour(response: ServerResponse, chunk: Buffer): void {
  if (!response.destroyed && response.write(chunk)) setImmediate(() => pour(response, chunk));
  else response.once('drain', () => pour(response, chunk));
}

/** Bytes that compress by about thirty, which is usual for text. */
function wordy(size: number): Buffer {
  const word = (at: number): string => ((at * 2_654_435_761) % 4_096).toString(36).padStart(3, 'x').repeat(16);
  return Buffer.from(Array.from({ length: Math.ceil(size / 48) }, (_, at) => word(at)).join('')).subarray(0, size);
}

export const sizes: readonly HostileCase[] = [
  answered(OF, 'a body without end', 'too_large', (response) => pour(response, Buffer.alloc(64 * 1024, 97))),
  answered(OF, 'a body that says it is 3 MiB', 'too_large', (response) => {
    response.writeHead(200, { 'content-length': 3 * MIB }).write('x');
  }),
  answered(
    OF,
    'a body of one byte above 2 MiB',
    'too_large',
    (response) => void response.end(Buffer.alloc(LIMITS.compressed + 1)),
  ),
  answered(OF, 'a body of 2 MiB exactly', 'fetched', (response) => void response.end(Buffer.alloc(LIMITS.compressed))),
  answered(OF, 'forty headers of 1 KiB', 'headers_too_large', (response) => {
    for (let at = 0; at < 40; at += 1) response.setHeader(`x-filler-${at}`, 'a'.repeat(1024));
    response.end('ok');
  }),
  answered(OF, 'one header of 40 KiB', 'headers_too_large', (response) => {
    response.writeHead(200, { 'x-filler': 'a'.repeat(40 * 1024) }).end('ok');
  }),
  {
    of: OF,
    name: 'headers without end',
    outcome: 'headers_too_large',
    run: (lab) =>
      lab.outcomeOfBytes((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const more = (): void =>
          void (!socket.destroyed && socket.write('x-a: b\r\n'.repeat(500), () => setImmediate(more)));
        more();
      }),
  },
  packed('64 MiB of zeros in gzip', 'bomb', 'gzip', () => gzipSync(Buffer.alloc(64 * MIB))),
  packed('64 MiB of zeros in brotli', 'bomb', 'br', () => brotliCompressSync(Buffer.alloc(64 * MIB), FAST)),
  packed('64 MiB of zeros in deflate', 'bomb', 'deflate', () => deflateSync(Buffer.alloc(64 * MIB))),
  packed('1 MiB of zeros, a ratio above 100', 'bomb', 'gzip', () => gzipSync(Buffer.alloc(MIB))),
  packed('11 MiB of text at a usual ratio', 'bomb', 'gzip', () => gzipSync(wordy(11 * MIB))),
  packed('1 MiB of text at a usual ratio', 'fetched', 'gzip', () => gzipSync(wordy(MIB))),
  packed('gzip in gzip, as it says', 'several_codings', 'gzip, gzip', () => gzipSync(gzipSync(Buffer.alloc(MIB)))),
  answered(PACKED, 'gzip and brotli in two headers', 'several_codings', (response) => {
    response.setHeader('content-encoding', ['gzip', 'br']);
    response.end(gzipSync(Buffer.alloc(MIB)));
  }),
  packed('a coding we did not ask for', 'several_codings', 'zstd', () => Buffer.from('x')),
  packed('a coding called by a name of every object', 'several_codings', '__proto__', () => Buffer.from('x')),
  packed('no gzip though it says so', 'corrupt', 'gzip', () => Buffer.from('plain text')),
  packed('gzip cut off in the middle', 'corrupt', 'gzip', () => gzipSync(wordy(100_000)).subarray(0, 2000)),
  packed('64 MiB of zeros in gzip in gzip that own up to one', 'bomb', 'gzip', () =>
    gzipSync(gzipSync(Buffer.alloc(64 * MIB))),
  ),
];

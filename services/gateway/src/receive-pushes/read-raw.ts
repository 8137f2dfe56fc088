import type { IncomingMessage } from 'node:http';

interface Limits {
  body: number;
  patience: number;
}

/** The largest body, in bytes, and how long it may take, in milliseconds. */
export const PUSH_LIMITS: Limits = { body: 256 * 1024, patience: 10_000 };

export type Raw = { is: 'read'; bytes: Buffer } | { is: 'too_large' | 'too_slow' | 'broken' };

/** The body of a request as it came; what is too large or too slow is not waited for. */
export async function readRaw(request: IncomingMessage, limits: Limits = PUSH_LIMITS): Promise<Raw> {
  if (Number(request.headers['content-length'] ?? 0) > limits.body) return { is: 'too_large' };
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const late = setTimeout(() => end({ is: 'too_slow' }), limits.patience);
    function end(raw: Raw): void {
      clearTimeout(late);
      request.removeAllListeners('data');
      request.pause();
      resolve(raw);
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.body) return end({ is: 'too_large' });
      chunks.push(chunk);
    });
    request.once('end', () => end({ is: 'read', bytes: Buffer.concat(chunks) }));
    request.once('error', () => end({ is: 'broken' }));
    request.once('aborted', () => end({ is: 'broken' }));
  });
}

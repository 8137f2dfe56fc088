import { randomBytes } from 'node:crypto';

const POOL = 64 * 1024;
let pool = Buffer.alloc(0);
let taken = 0;

/**
 * Random bytes for a key or a nonce, from the system's source by way of a store of 64 KiB: asking for a few at a time costs
 * more than the cipher. Bytes are handed out once; a used store is left to whoever holds parts of it.
 */
export function freshBytes(count: number): Buffer {
  if (taken + count > pool.length) {
    pool = randomBytes(Math.max(POOL, count));
    taken = 0;
  }
  taken += count;
  return pool.subarray(taken - count, taken);
}

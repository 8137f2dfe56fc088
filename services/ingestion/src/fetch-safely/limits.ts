import { REACH_LIMITS } from '@lapwing/platform';

/** What a hostile server may cost us at most. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  ...REACH_LIMITS,
  compressed: 2 * 1024 * 1024,
  decompressed: 10 * 1024 * 1024,
  /** Decompressed to compressed size. */
  ratio: 100,
  headers: 32 * 1024,
  redirects: 5,
  /** Everything, redirects included: a body timeout alone never fires at a byte every 50 ms. */
  deadline: 30_000,
  urlLength: 2000,
  /** Of a robots.txt that are read; the rest is left. */
  robots: 512 * 1024,
  /** A server may ask us to wait for so long, in seconds. */
  wait: 86_400,
} as const;

/** Which way of fetching made a document; part of its evidence. */
export const FETCHER_VERSION = 'lapwing-fetch/1';

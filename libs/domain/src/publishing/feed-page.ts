/**
 * Which messages stand on which page? Full pages hold twenty-five each and never change again (archives, RFC 5005); the
 * newest twenty-five messages stand in the feed itself, which leads to the last full page, and that to the one before.
 */

import type { Bulletin } from './bulletin.js';

export const PAGE_SIZE = 25;

/** One document of the feed, newest message first. */
export interface FeedPage {
  /** Number of an archive, from 1; null is the feed itself. */
  archive: number | null;
  /** The newest archive behind this page; null where there is none. */
  previous: number | null;
  bulletins: readonly Bulletin[];
}

/** The places of the messages on a page: from and to, both inclusive; null where there is no such page. */
export function placesOnPage(archive: number | null, newest: number): { from: number; to: number } | null {
  if (archive === null) return { from: Math.max(1, newest - PAGE_SIZE + 1), to: newest };
  const to = archive * PAGE_SIZE;
  return archive < 1 || to > newest ? null : { from: to - PAGE_SIZE + 1, to };
}

/** A page with its neighbours. */
export function pageOfFeed(archive: number | null, newest: number, bulletins: readonly Bulletin[]): FeedPage {
  const full = Math.floor(newest / PAGE_SIZE);
  const before = archive === null ? full : archive - 1;
  return {
    archive,
    previous: before < 1 ? null : before,
    bulletins: [...bulletins].sort((a, b) => b.seq - a.seq),
  };
}

/** The page without the addresses of its sources, where it would be too large with them. */
export function withoutSources(page: FeedPage): FeedPage {
  const bulletins = page.bulletins.map((one) => ({ ...one, facts: { ...one.facts, sources: [] } }));
  return { ...page, bulletins };
}

export const FEED_FORMATS = ['atom', 'json', 'jws'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The file under which a page is served. */
export function fileOfPage(archive: number | null, format: FeedFormat): string {
  return `developments${archive === null ? '' : `-${archive}`}.${format}`;
}

/** Which page and format a file name means; null for any other name. */
export function pageOfFile(file: string): { archive: number | null; format: FeedFormat } | null {
  const [, number, ending] = /^developments(?:-([1-9]\d{0,8}))?\.(atom|json|jws)$/.exec(file) ?? [];
  const format = FEED_FORMATS.find((one) => one === ending);
  return format === undefined ? null : { archive: number === undefined ? null : Number(number), format };
}

/** Who publishes, where, and how far it may go. */
export interface Publisher {
  sender: string;
  /** 64 hex digits. */
  publicKey: string;
  /** Address of the folder of the feed, ending with a slash; empty where none is known. */
  base: string;
  tlp: 'clear' | 'amber';
}

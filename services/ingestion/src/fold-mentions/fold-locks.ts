import type { Mention } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';

/** One advisory lock; shared ones exclude only exclusive ones. */
export interface FoldLock {
  key: string;
  shared: boolean;
}

/**
 * The locks that folding these mentions takes, in the order that all folders keep: a host is shared among known origins,
 * and held alone where the origin is unknown, since such a mention may meet a development of any origin.
 */
export function locksOf(mentions: readonly Pick<Mention, 'hosts' | 'origin'>[]): FoldLock[] {
  const hosts = new Map<string, boolean>();
  const pairs = new Set<string>();
  for (const mention of mentions) {
    for (const host of mention.hosts.length > 0 ? mention.hosts : ['-']) {
      const shared = mention.origin !== null && (hosts.get(host) ?? true);
      hosts.set(host, shared);
      if (mention.origin !== null) pairs.add(`${mention.origin}>${host}`);
    }
  }
  return [
    ...[...hosts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, shared]) => ({ key: `fold:${host}`, shared })),
    ...[...pairs].sort().map((pair) => ({ key: `fold:${pair}`, shared: false })),
  ];
}

/** Takes locks until the end of the transaction, so that parallel folders make no twins. */
export async function takeLocks(tx: EntityManager, locks: readonly FoldLock[]): Promise<void> {
  for (const { key, shared } of locks) {
    const take = shared ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await tx.query(`select ${take}(hashtextextended($1, 0))`, [key]);
  }
}

import type { QueueItem, RulingView } from '@lapwing/contracts';

/** What the reader has done about a development of the queue on this page. */
export type Done = { did: 'ruled'; ruling: RulingView } | { did: 'left' };

/** The queue as read, with what was touched on this page in its place, so that nothing vanishes before its way back is used. */
export function inPlace(read: readonly QueueItem[], touched: readonly QueueItem[]): QueueItem[] {
  const own = new Map(touched.map((item) => [item.id, item]));
  const rest = read.filter(({ id }) => !own.has(id));
  return [...rest, ...own.values()].sort(
    (a, b) => b.weight - a.weight || b.since.localeCompare(a.since) || b.id.localeCompare(a.id),
  );
}

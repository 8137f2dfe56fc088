import { createHash } from 'node:crypto';

/** The hash of one entry of a tree as RFC 6962, section 2.1 has it. */
export function leafOf(line: string): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(line).digest();
}

function nodeOf(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** How many of `size` leaves stand on the left: the largest power of two that leaves something on the right. */
function leftOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

/** The root over leaves in their order; that of no leaves is the hash of nothing. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const left = leftOf(leaves.length);
  return nodeOf(rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)));
}

/** The hashes that lead from a leaf to the root, nearest first. */
export function pathOf(leaves: readonly Buffer[], place: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const left = leftOf(leaves.length);
  return place < left
    ? [...pathOf(leaves.slice(0, left), place), rootOf(leaves.slice(left))]
    : [...pathOf(leaves.slice(left), place - left), rootOf(leaves.slice(0, left))];
}

/** The root to which a path leads; null where it has another length than such a tree. */
export function rootByPath(leaf: Buffer, place: number, size: number, path: readonly Buffer[]): Buffer | null {
  if (size <= 1) return path.length === 0 && place === 0 && size === 1 ? leaf : null;
  const last = path.at(-1);
  if (last === undefined || place < 0 || place >= size) return null;
  const left = leftOf(size);
  const rest = path.slice(0, -1);
  if (place < left) {
    const below = rootByPath(leaf, place, left, rest);
    return below === null ? null : nodeOf(below, last);
  }
  const below = rootByPath(leaf, place - left, size - left, rest);
  return below === null ? null : nodeOf(last, below);
}

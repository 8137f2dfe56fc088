/**
 * Is the audit log of an organisation whole? Order of the rules: the sequence has no gap (nothing deleted or
 * reordered), each entry names the hash before it, each hash fits its entry (nothing altered), and the last witnessed
 * head is still there (nothing truncated).
 */
import { createHash } from 'node:crypto';
import type { AuditEntryRow } from './audit-entry.row.js';

/** The hash before the first entry. */
export const GENESIS = Buffer.alloc(32);

export type AuditContent = Pick<AuditEntryRow, 'orgId' | 'seq' | 'at' | 'memberId' | 'action' | 'target'>;
export type AuditVerdict =
  | { whole: true; entries: number }
  | { whole: false; because: 'gap' | 'broken_link' | 'altered' | 'truncated'; seq: number };

/** SHA-256 over the previous hash and the entry in its canonical form. */
export function hashEntry(previous: Buffer, entry: AuditContent): Buffer {
  const canonical = [entry.orgId, entry.seq, entry.at.toISOString(), entry.memberId, entry.action, entry.target];
  return createHash('sha256').update(previous).update(JSON.stringify(canonical), 'utf8').digest();
}

/** Checks entries in ascending order from the first; `witnessed` is a head somebody has noted before, or null. */
export function verifyChain(
  entries: readonly AuditEntryRow[],
  witnessed: { seq: number; hash: Buffer } | null,
): AuditVerdict {
  let previous: Buffer = GENESIS;
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1) return { whole: false, because: 'gap', seq: index + 1 };
    if (!entry.previous.equals(previous)) return { whole: false, because: 'broken_link', seq: entry.seq };
    if (!entry.hash.equals(hashEntry(previous, entry))) return { whole: false, because: 'altered', seq: entry.seq };
    previous = entry.hash;
  }
  const head = witnessed === null ? null : entries[witnessed.seq - 1];
  if (witnessed !== null && !head?.hash.equals(witnessed.hash)) {
    return { whole: false, because: 'truncated', seq: witnessed.seq };
  }
  return { whole: true, entries: entries.length };
}

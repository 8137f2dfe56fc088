import { canonical } from '../keep-evidence/canonical.js';
import { hashOfStatement } from '../seal-days/day-statement.js';
import type { SealedDay } from '../seal-days/day-seal.store.js';
import { rootOf } from '../seal-days/merkle.js';
import { isSigned } from '../seal-days/signing-key.js';

export type FaultKind =
  | 'bytes_missing'
  | 'bytes_altered'
  | 'row_altered'
  | 'row_removed'
  | 'day_altered'
  | 'day_out_of_order'
  | 'signature_wrong'
  | 'other_key';

/** Something that is not as it was sealed. `subject` is a document's id, a SHA-256 or a day. */
export interface EvidenceFault {
  fault: FaultKind;
  subject: string;
  detail: string;
}

/** Whether a day stands where the one before it says, and is signed; `trusted` null trusts whatever key signed. */
export function judgeDay(
  day: SealedDay,
  before: SealedDay | null,
  leaves: readonly string[],
  trusted: readonly string[] | null,
): EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  const fault = (kind: FaultKind, detail: string) => faults.push({ fault: kind, subject: day.day, detail });
  if (!isSigned(day.statement, Buffer.from(day.signature, 'hex'), day.public_key)) {
    fault('signature_wrong', 'The signature is not over what the day says.');
  } else if (trusted !== null && !trusted.includes(day.public_key)) {
    fault('other_key', `It is signed by the key ${day.public_key}.`);
  }
  const said = saidBy(day.statement);
  if (said === null || !saysTheSame(said, day)) fault('day_altered', 'Its row says other than what was signed.');
  const root = rootOf(leaves.map((leaf) => Buffer.from(leaf, 'hex'))).toString('hex');
  if (leaves.length !== day.documents || root !== day.root) {
    fault('day_altered', `Its ${leaves.length} entries do not make the root that was signed over ${day.documents}.`);
  }
  const previous = before === null ? null : hashOfStatement(before.statement);
  if (said !== null && (said['previous'] !== previous || day.seq !== (before?.seq ?? 0) + 1)) {
    fault('day_out_of_order', 'It does not follow the day before it: one was removed, added or moved.');
  }
  return faults;
}

function saysTheSame(said: Readonly<Record<string, unknown>>, { day, seq, documents, root }: SealedDay): boolean {
  const { day: d, seq: s, documents: n, root: r } = said;
  return canonical({ d, s, n, r }) === canonical({ d: day, s: seq, n: documents, r: root });
}

function saidBy(statement: string): Readonly<Record<string, unknown>> | null {
  try {
    const said: unknown = JSON.parse(statement);
    return typeof said === 'object' && said !== null ? { ...said } : null;
  } catch {
    return null;
  }
}

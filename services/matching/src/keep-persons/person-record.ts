import { personEntry, type PersonEntry, type PersonView } from '@lapwing/contracts';
import { dayOf, erasedFrom, type PersonDeed, type PersonStatus, type RecordedReason } from '@lapwing/domain';
import type { Place } from '@lapwing/platform';

/** What is sealed of one version of a person. */
export interface PersonRecord {
  entry: PersonEntry;
  /** Since when and why the record is closed, and the status it goes back to. */
  closed: { on: string; because: RecordedReason | null; was: PersonStatus } | null;
  /** The member who made this version; null for what no member did. */
  by: string | null;
  deed: PersonDeed;
}

/** Where a version of a person is sealed: under its own key, or in the first days under the organisation's. */
export function placeOf(id: string, version: number, keySlot: string | null): Place {
  return { table: 'person', row: `${id}/${version}`, schemaVersion: keySlot === null ? 1 : 2 };
}

/** A record of the first days: the entry alone, whose papers were classes. Why it was closed was not kept. */
export function recordOfOld(content: unknown, version: number, changedAt: Date): PersonRecord {
  const entry = personEntry.parse(content);
  const closed = entry.status === 'closed' ? { on: dayOf(changedAt), because: null, was: 'active' as const } : null;
  return { entry, closed, by: null, deed: version === 1 ? 'added' : 'changed' };
}

/** A person as those who may see them read it. */
export function viewOf(
  at: { id: string; version: number; changedAt: Date },
  { entry, closed }: PersonRecord,
): PersonView {
  return { id: at.id, version: at.version, ...entry, closed: closingOf(closed), changedAt: at.changedAt.toISOString() };
}

/** A closing as it is read, with the day from which the record is erased. */
export function closingOf(closed: PersonRecord['closed']): PersonView['closed'] {
  return closed && { on: closed.on, because: closed.because, erasedFrom: erasedFrom(closed.on) };
}

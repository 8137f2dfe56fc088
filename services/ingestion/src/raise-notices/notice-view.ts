import type { Actor, NoticeView } from '@lapwing/contracts';
import { deciderOf } from '../rule-on-developments/ruling-view.js';
import { type NoticeRow, stateOf } from './notice.row.js';

/** A notice as people see it; who took it is told no more precisely than the reader may know. */
export function noticeViewOf(row: NoticeRow, name: string | null, reader: Actor, now: Date): NoticeView {
  const { takenAt, takenOrganisation, takenBy, mutedUntil, mutedOrganisation, mutedBy, mutedBecause } = row;
  const isTaken = takenAt !== null && takenOrganisation !== null && takenBy !== null;
  const isMuted = mutedUntil !== null && mutedUntil > now && mutedOrganisation !== null && mutedBy !== null;
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    subject: row.subject,
    name,
    urgency: row.urgency,
    state: stateOf(row, now),
    detail: row.detail,
    raisedAt: row.raisedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    clearedAt: row.clearedAt?.toISOString() ?? null,
    taken: isTaken
      ? { at: takenAt.toISOString(), by: deciderOf(reader, { orgId: takenOrganisation, memberId: takenBy }) }
      : null,
    muted: isMuted
      ? {
          until: mutedUntil.toISOString(),
          by: deciderOf(reader, { orgId: mutedOrganisation, memberId: mutedBy }),
          because: mutedBecause ?? '',
        }
      : null,
  };
}

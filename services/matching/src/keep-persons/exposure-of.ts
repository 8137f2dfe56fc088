import { nextDueOf, papersOf, type Exposure } from '@lapwing/domain';
import { closingOf, type PersonRecord } from './person-record.js';

/**
 * What of a person's record is held in memory for matching; of its days only the next on which to look. Written without
 * copies of the record, because a million are read at a start.
 */
export function exposureOf(
  { id, changedAt }: { id: string; changedAt: Date },
  { entry, closed }: PersonRecord,
  today: string,
): Exposure {
  const { status, stays, origins, profiles, wanted, documents, links, assignees } = entry;
  const { clocks, checkInDays, lastContact, consent, reviewBy } = entry;
  const due = nextDueOf(
    {
      status,
      stays,
      wanted,
      documents,
      clocks,
      checkInDays,
      lastContact,
      consent,
      reviewBy,
      closed: closingOf(closed),
      // Only a check-in may count from it, and writing a date costs as much as all else here.
      changedAt: checkInDays === null ? '' : changedAt.toISOString(),
    },
    today,
  );
  return { id, status, stays, origins, profiles, wanted, papers: papersOf(documents), links, assignees, due };
}

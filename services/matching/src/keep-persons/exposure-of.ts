import type { PersonView } from '@lapwing/contracts';
import { nextDueOf, papersOf, type Exposure } from '@lapwing/domain';

/** What of a person's record is held in memory for matching; of its days only the next on which to look. */
export function exposureOf(record: PersonView, today: string): Exposure {
  const { id, status, stays, origins, profiles, wanted, documents, links, assignees } = record;
  const due = nextDueOf(record, today);
  return { id, status, stays, origins, profiles, wanted, papers: papersOf(documents), links, assignees, due };
}

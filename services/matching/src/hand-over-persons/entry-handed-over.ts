import type { PersonEntry } from '@lapwing/contracts';
import type { HandOverPart } from '@lapwing/domain';
import type { Given } from './hand-over.store.js';

/** Under which code, for whom and linked with whom a person goes on. */
export interface NewPlace {
  code: string;
  assignee: string;
  /** The new ids of those who go, by the giver's. */
  ids: ReadonlyMap<string, string>;
}

/** What of a record the receiver gets: what matching needs, the parts that were chosen, and nothing that names the giver. */
export function entryHandedOver(entry: PersonEntry, { parts, consent }: Given, place: NewPlace): PersonEntry {
  const goes = (part: HandOverPart): boolean => parts.includes(part);
  const { status, stays, origins, profiles, wanted } = entry;
  return {
    ...{ code: place.code, codeOverride: null, status, stays, origins, profiles, wanted },
    documents: goes('papers') ? entry.documents : [],
    exitArranged: goes('papers') ? entry.exitArranged : null,
    clocks: goes('days') ? entry.clocks : [],
    checkInDays: goes('days') ? entry.checkInDays : null,
    lastContact: goes('days') ? entry.lastContact : null,
    consent: { given: true, on: consent.on },
    reviewBy: null,
    links: goes('links')
      ? entry.links.flatMap(({ personId, kind }) => {
          const now = place.ids.get(personId);
          return now === undefined ? [] : [{ personId: now, kind }];
        })
      : [],
    assignees: [place.assignee],
  };
}

/**
 * What a change for many makes of one record. What is there already, or not there to be removed, changes nothing. A stay is the
 * same where country, kind and days are. Nobody's last caseworker is taken away by whoever would then no longer see them: as in
 * the form, a caseworker stays assigned to whom they change.
 */
import type { ChangeTogether, PersonEntry } from '@lapwing/contracts';

type Stay = PersonEntry['stays'][number];

/** The record after the change; the same object where nothing changes. */
export function applyChange(entry: PersonEntry, change: ChangeTogether): PersonEntry {
  switch (change.do) {
    case 'assign':
      return has(entry.assignees, change.memberId)
        ? entry
        : { ...entry, assignees: [...entry.assignees, change.memberId] };
    case 'unassign':
      return has(entry.assignees, change.memberId)
        ? { ...entry, assignees: entry.assignees.filter((one) => one !== change.memberId) }
        : entry;
    case 'add_profile':
      return has(entry.profiles, change.profile) ? entry : { ...entry, profiles: [...entry.profiles, change.profile] };
    case 'remove_profile':
      return has(entry.profiles, change.profile)
        ? { ...entry, profiles: entry.profiles.filter((one) => one !== change.profile) }
        : entry;
    case 'add_stay':
      return entry.stays.some((stay) => isSame(stay, change.stay))
        ? entry
        : { ...entry, stays: [...entry.stays, change.stay] };
    case 'remove_stay':
      return entry.stays.some((stay) => isSame(stay, change.stay))
        ? { ...entry, stays: entry.stays.filter((stay) => !isSame(stay, change.stay)) }
        : entry;
    case 'set_status':
      return entry.status === change.status ? entry : { ...entry, status: change.status };
    case 'set_review_by':
      return entry.reviewBy === change.reviewBy ? entry : { ...entry, reviewBy: change.reviewBy };
  }
}

function has<T>(all: readonly T[], one: T): boolean {
  return all.includes(one);
}

function isSame(a: Stay, b: Stay): boolean {
  return a.country === b.country && a.kind === b.kind && a.from === b.from && a.until === b.until;
}

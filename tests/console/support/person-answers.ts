import {
  Failure,
  personsClose,
  personsErase,
  personsHistory,
  personsReopen,
  personsRestore,
  personsSearch,
  personVersionView,
  personView,
  type PersonView,
} from '@lapwing/contracts';
import { erasedFrom } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ANNA, BORIS, dayIn, minutesAgo } from './people.js';

function replace(desk: Desk, id: string, version: number, changes: object): PersonView {
  const stored = desk.personOf(id);
  if (stored.version !== version) throw new Failure('stale_version');
  const person = personView.parse({ ...stored, ...changes, version: version + 1, changedAt: minutesAgo(0) });
  desk.persons = desk.persons.map((one) => (one.id === id ? person : one));
  return person;
}

/** What the installation answers about the course of a record. */
export const ANSWERS_ABOUT_PERSONS: readonly Answer[] = [
  answer(personsSearch, ({ statuses, country, profile, assignee, code }, desk) => {
    const items = desk.persons.filter(
      (person) =>
        (statuses.length === 0 || statuses.includes(person.status)) &&
        (country === null || person.stays.some((stay) => stay.country === country)) &&
        (profile === null || person.profiles.includes(profile)) &&
        (assignee === null || person.assignees.includes(assignee)) &&
        (code === null || person.code === code),
    );
    return { items, total: items.length, next: null };
  }),
  answer(personsHistory, ({ id }, desk) => {
    const now = desk.personOf(id);
    const before = { ...now, wanted: 'none', documents: [], assignees: [BORIS] };
    const versions = [
      { version: now.version, at: now.changedAt, by: ANNA, deed: 'changed', entry: now },
      { version: now.version - 1, at: minutesAgo(9000), by: BORIS, deed: 'added', entry: before },
    ];
    return { items: versions.filter(({ version }) => version > 0).map((one) => personVersionView.parse(one)) };
  }),
  answer(personsRestore, ({ id, version }, desk) => replace(desk, id, version, { wanted: 'none', documents: [] })),
  answer(personsClose, ({ id, version, because }, desk) =>
    replace(desk, id, version, {
      status: 'closed',
      closed: { on: dayIn(0), because, erasedFrom: erasedFrom(dayIn(0)) },
    }),
  ),
  answer(personsReopen, ({ id, version }, desk) => replace(desk, id, version, { status: 'active', closed: null })),
  answer(personsErase, ({ id, code }, desk) => {
    if (desk.personOf(id).code !== code) throw new Failure('invalid');
    desk.persons = desk.persons.filter((one) => one.id !== id);
    return {};
  }),
];

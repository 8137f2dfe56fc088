import { clocksList, personsHeardFrom } from '@lapwing/contracts';
import { comingOf, dayOf } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';

export const ANSWERS_ABOUT_CLOCKS: readonly Answer[] = [
  answer(clocksList, ({ within }, desk) => {
    const items = desk.persons.flatMap((person) =>
      comingOf(person, dayOf(new Date()), within).map(({ code: what, lead: _lead, ...clock }) => ({
        personId: person.id,
        code: person.code,
        what,
        ...clock,
      })),
    );
    return { items: items.sort((a, b) => a.daysLeft - b.daysLeft), more: 0 };
  }),
  answer(personsHeardFrom, ({ id }, desk) => {
    const before = desk.personOf(id);
    const person = { ...before, version: before.version + 1, lastContact: dayOf(new Date()) };
    desk.persons = desk.persons.map((one) => (one.id === id ? person : one));
    return person;
  }),
];

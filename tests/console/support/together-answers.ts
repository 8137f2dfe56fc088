import {
  Failure,
  membersRemove,
  personsEditTogether,
  personsExport,
  personsImportCheck,
  personsImportCommit,
  personsImportDiscard,
  personsImportPut,
  personsImportReport,
  personsImports,
  personsImportUndo,
  portablePerson,
  sessionConfirm,
  type PersonImportView,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { minutesAgo } from './people.js';

interface Room {
  confirmed: boolean;
  imports: PersonImportView[];
}
const rooms = new WeakMap<Desk, Room>();

function roomOf(desk: Desk): Room {
  const room = rooms.get(desk) ?? { confirmed: false, imports: [] };
  rooms.set(desk, room);
  return room;
}

function demandConfirmed(desk: Desk): void {
  if (!roomOf(desk).confirmed) throw new Failure('step_up_required');
}

function change(desk: Desk, id: string, rest: Partial<PersonImportView>): PersonImportView {
  const room = roomOf(desk);
  const found = room.imports.find((one) => one.id === id);
  if (found === undefined) throw new Failure('not_found');
  const next = { ...found, ...rest };
  room.imports = room.imports.map((one) => (one.id === id ? next : one));
  return next;
}

const SHA = 'a'.repeat(64);
const LINES = [
  {
    line: 4,
    is: 'refused' as const,
    code: 'anna-petrova',
    because: 'faulty' as const,
    faults: [{ path: 'code', message: 'full_name' }],
  },
  {
    line: 7,
    is: 'refused' as const,
    code: 'owl@mail.example',
    because: 'faulty' as const,
    faults: [
      { path: 'code', message: 'email' },
      { path: 'documents', message: 'day_not_iso' },
      { path: 'stays.1.country', message: 'country_replaced:MM' },
    ],
  },
  { line: 9, is: 'refused' as const, code: 'owl-rino', because: 'code_twice' as const, faults: [] },
  { line: 2, is: 'changed' as const, code: 'heron-tuvo', because: null, faults: [] },
  { line: 3, is: 'added' as const, code: 'lynx-mira', because: null, faults: [] },
];

/** What the installation answers about many persons at once. */
export const ANSWERS_ABOUT_MANY: readonly Answer[] = [
  answer(sessionConfirm, ({ totp }, desk) => {
    if (totp !== '123456') throw new Failure('invalid', { faults: [{ path: 'totp', message: 'refused' }] });
    roomOf(desk).confirmed = true;
    return { confirmedUntil: minutesAgo(-5) };
  }),
  answer(membersRemove, (_, desk) => {
    demandConfirmed(desk);
    return {};
  }),
  answer(personsImportPut, ({ uploadId, name, part, of }, desk) => {
    const room = roomOf(desk);
    const fresh: PersonImportView = {
      id: uploadId,
      name,
      state: 'arriving',
      because: null,
      format: null,
      mayChange: false,
      encoding: null,
      unknown: [],
      counts: { added: 0, changed: 0, unchanged: 0, refused: 0 },
      overridden: 0,
      done: 0,
      total: 0,
      checkedSha: null,
      at: minutesAgo(0),
      undoUntil: null,
    };
    room.imports = [...room.imports.filter(({ id }) => id !== uploadId), fresh];
    return { uploadId, name, received: part, of, size: 100, sha256: part === of ? SHA : null };
  }),
  answer(personsImportDiscard, () => ({})),
  answer(personsImportCheck, ({ id, format, mayChange }, desk) =>
    change(desk, id, {
      format,
      mayChange,
      state: 'checked',
      encoding: 'utf-8',
      unknown: ['remarks', 'phone'],
      counts: { added: 212, changed: 1, unchanged: 3, refused: 3 },
      done: 219,
      total: 219,
      checkedSha: SHA,
    }),
  ),
  answer(personsImports, (_, desk) => ({ items: roomOf(desk).imports })),
  answer(personsImportReport, () => ({ items: LINES, next: null })),
  answer(personsImportCommit, ({ id, leaveOut }, desk) => {
    if (!leaveOut) throw new Failure('conflict');
    return change(desk, id, { state: 'taken', undoUntil: minutesAgo(-1440) });
  }),
  answer(personsImportUndo, ({ id }, desk) => {
    demandConfirmed(desk);
    return change(desk, id, { state: 'undone', undoUntil: null });
  }),
  answer(personsExport, (_, desk) => {
    demandConfirmed(desk);
    return { items: desk.persons.map((person) => portablePerson.parse({ ...person, links: [] })), next: null };
  }),
  answer(personsEditTogether, ({ personIds, change: wish, dryRun }, desk) => {
    const items = personIds.map((id) => {
      const { code } = desk.personOf(id);
      return { id, code, is: 'changed' as const, because: null, faults: [] };
    });
    if (wish.do !== 'add_profile') throw new Failure('invalid');
    if (!dryRun) {
      desk.persons = desk.persons.map((one) =>
        personIds.includes(one.id) ? { ...one, profiles: [...one.profiles, wish.profile] } : one,
      );
    }
    return { stored: !dryRun, items };
  }),
];

import {
  Failure,
  type outcomesOfAlert,
  type PlaybookCard,
  type PlaybookEntry,
  type ReplyOf,
  type TaskRow,
  type TaskView,
} from '@lapwing/contracts';
import { linesWith, saysAnything } from '@lapwing/domain';
import { ALERT } from './happenings.js';
import { ANNA, BORIS, dayIn, HERON, minutesAgo, SWIFT, uuid } from './people.js';

export const TASK = uuid(801);
export const CARD = uuid(811);

type Said = ReplyOf<typeof outcomesOfAlert>['items'][number]['said'];

/** What an invented desk has after somebody has it: its cards, its tasks, and what was said. */
export class Aftermath {
  cards: PlaybookCard[] = cards();
  tasks: TaskView[] = [task()];
  said: Record<string, Said> = { [SWIFT]: [{ outcome: 'reached', by: BORIS, at: minutesAgo(20) }] };
  /** A card that somebody else saves while it is being changed. */
  raced = false;

  cardOf(id: string): PlaybookCard {
    const card = this.cards.find((one) => one.id === id);
    if (card === undefined) throw new Failure('not_found');
    return card;
  }

  taskOf(id: string): TaskView {
    const found = this.tasks.find((one) => one.id === id);
    if (found === undefined) throw new Failure('not_found');
    return found;
  }

  keep(id: string, change: Partial<TaskView>): TaskView {
    const before = this.taskOf(id);
    const after = { ...before, ...change, version: before.version + 1 };
    const next = { ...after, linesOpen: after.checklist.filter(({ state }) => state === 'open').length };
    this.tasks = this.tasks.map((one) => (one.id === id ? next : one));
    return next;
  }
}

export function rowOf(view: TaskView): TaskRow {
  const { grounds: _g, checklist: _l, course: _c, closed: _d, named: _n, version: _v, ...row } = view;
  return row;
}

export function cardFrom(id: string, version: number, entry: PlaybookEntry): PlaybookCard {
  const reviewDue = entry.reviewBy !== null && entry.reviewBy < dayIn(0);
  return { id, version, by: ANNA, changedAt: minutesAgo(0), ...entry, reviewDue, blank: !saysAnything(entry.texts) };
}

function cards(): PlaybookCard[] {
  const none = { lawyer: '', consulate: '', unhcr: '', levers: '', do: '', dont: '' };
  const here = {
    ...none,
    lawyer: 'Invented lawyer, day and night: +996 555 010 017\nIf nobody answers: +996 555 010 018',
    unhcr: 'Office, ask for the duty officer: +996 312 55 50 10',
    levers: 'A complaint to the city court within 48 hours',
    do: 'Call the lawyer first, then the family',
    dont: 'Do not call the phone of the person',
  };
  const general = { ...none, do: 'Tell nobody in a group chat' };
  return [
    cardFrom(CARD, 3, { kind: 'detention', host: 'KG', texts: here, reviewBy: dayIn(60) }),
    cardFrom(uuid(812), 1, { kind: null, host: null, texts: general, reviewBy: dayIn(-3) }),
    cardFrom(uuid(813), 1, {
      kind: 'violence',
      host: null,
      texts: { ...none, do: 'In the first hour:' },
      reviewBy: null,
    }),
  ];
}

function task(): TaskView {
  const lines = linesWith([], [{ personId: SWIFT, kind: 'co_defendant' }]);
  const checklist = lines.map((line) => {
    const code = line.personId === null ? null : 'swift-lamo';
    const done = line.matter === 'phone_contacts';
    const decided = done ? { state: 'done' as const, note: 'numbers changed', by: BORIS, at: minutesAgo(15) } : {};
    return { ...line, code, touched: code !== null, ...decided };
  });
  return {
    id: TASK,
    personId: HERON,
    code: 'heron-tuvo',
    state: 'open',
    openedAt: minutesAgo(95),
    dueAt: minutesAgo(-265),
    overdue: false,
    doubted: false,
    linesOpen: checklist.filter(({ state }) => state === 'open').length,
    lines: checklist.length,
    holders: [ANNA],
    because: 'looks_after',
    mine: true,
    version: 2,
    grounds: [
      {
        because: 'taken_in_public',
        alertId: ALERT,
        at: minutesAgo(95),
        stands: true,
        cause: 'development',
        kind: 'detention',
        state: 'updated',
      },
    ],
    named: null,
    checklist,
    closed: null,
    course: [
      { deed: 'decided', by: BORIS, at: minutesAgo(15), matter: 'phone_contacts', state: 'done' },
      { deed: 'opened', by: null, at: minutesAgo(95), matter: null, state: null },
    ],
  };
}

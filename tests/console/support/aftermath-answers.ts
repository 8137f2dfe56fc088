import {
  Failure,
  outcomesOfAlert,
  outcomesOfPerson,
  outcomesRecordTogether,
  outcomesTakeBack,
  playbooksAdd,
  playbooksBegin,
  playbooksChange,
  playbooksCount,
  playbooksGet,
  playbooksHistory,
  playbooksList,
  playbooksOfAlert,
  playbooksRemove,
  tasksAssign,
  tasksClose,
  tasksCount,
  tasksDecide,
  tasksGet,
  tasksList,
  tasksOfPerson,
  tasksOpen,
  tasksReopen,
  type PlaybookCard,
  type PlaybookHead,
} from '@lapwing/contracts';
import { cardsFor, STARTER_KINDS } from '@lapwing/domain';
import { cardFrom, rowOf } from './aftermath.js';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ALERT } from './happenings.js';
import { ANNA, minutesAgo, uuid } from './people.js';

const headOf = ({ texts: _texts, ...head }: PlaybookCard): PlaybookHead => head;

function touchedOf(desk: Desk, id: string, personId: string) {
  const alert = desk.alerts.find((one) => one.id === id);
  const person = alert?.touched.find((one) => one.personId === personId);
  if (alert === undefined || person === undefined) throw new Failure('not_found');
  return { alert, person };
}

export const ANSWERS_ABOUT_AFTERMATH: readonly Answer[] = [
  answer(playbooksList, (_, { aftermath }) => ({ items: aftermath.cards.map(headOf) })),
  answer(playbooksCount, (_, { aftermath }) => ({ due: aftermath.cards.filter(({ reviewDue }) => reviewDue).length })),
  answer(playbooksGet, ({ id }, { aftermath }) => aftermath.cardOf(id)),
  answer(playbooksHistory, ({ id }, { aftermath }) => ({ items: [aftermath.cardOf(id)] })),
  answer(playbooksOfAlert, (_, { aftermath }) => ({
    items: cardsFor(aftermath.cards, { kinds: ['detention'], hosts: ['KG'] }).map(({ card, because }) => ({
      ...card,
      because,
    })),
  })),
  answer(playbooksAdd, (entry, { aftermath }) => {
    if (aftermath.cards.some(({ kind, host }) => kind === entry.kind && host === entry.host))
      throw new Failure('conflict');
    const card = cardFrom(uuid(820 + aftermath.cards.length), 1, entry);
    aftermath.cards = [...aftermath.cards, card];
    return card;
  }),
  answer(playbooksChange, ({ id, version, ...entry }, { aftermath }) => {
    if (aftermath.raced || aftermath.cardOf(id).version !== version) throw new Failure('stale_version');
    const card = cardFrom(id, version + 1, entry);
    aftermath.cards = aftermath.cards.map((one) => (one.id === id ? card : one));
    return card;
  }),
  answer(playbooksRemove, ({ id }, { aftermath }) => {
    aftermath.cards = aftermath.cards.filter((one) => one.id !== id);
    return {};
  }),
  answer(playbooksBegin, () => ({ added: STARTER_KINDS.length })),
  answer(tasksList, ({ whose, state }, { aftermath }) => {
    const rows = aftermath.tasks.map(rowOf);
    return { items: rows.filter((row) => row.state === state && (whose === 'all' || row.mine)), next: null };
  }),
  answer(tasksCount, (_, { aftermath }) => {
    const own = aftermath.tasks.filter(({ state, mine }) => state === 'open' && mine);
    return { mine: own.length, overdue: own.filter(({ overdue }) => overdue).length };
  }),
  answer(tasksGet, ({ id }, { aftermath }) => aftermath.taskOf(id)),
  answer(tasksOfPerson, ({ id }, { aftermath }) => ({
    items: aftermath.tasks.filter(({ personId }) => personId === id).map(rowOf),
  })),
  answer(tasksOpen, (_, { aftermath }) => aftermath.keep(aftermath.tasks[0]?.id ?? '', {})),
  answer(tasksDecide, ({ id, line, state, note, seen }, { aftermath }) => {
    const { checklist } = aftermath.taskOf(id);
    if (checklist.find((one) => one.id === line)?.at !== seen) throw new Failure('stale_version');
    const decided = { state, note, by: ANNA, at: minutesAgo(0) };
    return aftermath.keep(id, { checklist: checklist.map((one) => (one.id === line ? { ...one, ...decided } : one)) });
  }),
  answer(tasksAssign, ({ id, memberId }, { aftermath }) =>
    aftermath.keep(id, { named: memberId, holders: [memberId ?? ANNA], because: memberId ? 'named' : 'looks_after' }),
  ),
  answer(tasksClose, ({ id, because, note }, { aftermath }) =>
    aftermath.keep(id, { state: 'closed', doubted: false, closed: { because, by: ANNA, at: minutesAgo(0), note } }),
  ),
  answer(tasksReopen, ({ id }, { aftermath }) => aftermath.keep(id, { state: 'open', closed: null })),
  answer(outcomesOfAlert, ({ id }, desk) => ({
    items: (desk.alerts.find((one) => one.id === id)?.touched ?? []).map(({ personId, outcome }) => {
      const found = desk.aftermath.tasks.find((one) => one.personId === personId);
      const task = found === undefined ? null : rowOf(found);
      const last = outcome === null ? [] : [{ outcome: outcome.outcome, by: outcome.by, at: outcome.at }];
      return {
        personId,
        said: [...(desk.aftermath.said[personId] ?? []), ...last],
        task: task && { id: task.id, state: task.state, linesOpen: task.linesOpen, overdue: task.overdue },
      };
    }),
  })),
  answer(outcomesOfPerson, ({ id }, { aftermath }) => ({
    items: [
      {
        alertId: ALERT,
        cause: 'development' as const,
        kind: 'detention' as const,
        raisedAt: minutesAgo(95),
        said: aftermath.said[id] ?? [],
      },
    ],
  })),
  answer(outcomesRecordTogether, ({ id, personIds, outcome }, desk) => {
    for (const personId of personIds)
      touchedOf(desk, id, personId).person.outcome = { outcome, by: ANNA, at: minutesAgo(0) };
    return touchedOf(desk, id, personIds[0] ?? '').alert;
  }),
  answer(outcomesTakeBack, ({ id, personId }, desk) => {
    const { alert, person } = touchedOf(desk, id, personId);
    person.outcome = null;
    return alert;
  }),
];

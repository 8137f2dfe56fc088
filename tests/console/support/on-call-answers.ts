import {
  Failure,
  policiesAdd,
  policiesAnswer,
  policiesChange,
  policiesPreview,
  policiesRemove,
  policiesWaiting,
  policiesWithdraw,
  schedulesAdd,
  schedulesChange,
  schedulesEndOverride,
  schedulesImport,
  schedulesList,
  schedulesOverride,
  schedulesRemove,
  schedulesShifts,
  scheduleView,
  type PolicyWish,
  type ReplyOf,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import { aPolicyWish, type OnCall } from './on-call.js';
import { ANNA, BORIS, minutesAgo, uuid } from './people.js';

const DAY = 24 * 60;

export const ANSWERS_ABOUT_ON_CALL: readonly Answer[] = [
  answer(schedulesList, (_, desk) => ({ items: desk.onCall.schedules })),
  answer(schedulesShifts, (): ReplyOf<typeof schedulesShifts> => ({
    items: [
      { memberId: BORIS, because: 'turn', from: minutesAgo(120), until: minutesAgo(-2 * DAY) },
      { memberId: ANNA, because: 'override', from: minutesAgo(-2 * DAY), until: minutesAgo(-3 * DAY) },
      { memberId: null, because: 'gap', from: minutesAgo(-3 * DAY), until: minutesAgo(-4 * DAY) },
      { memberId: ANNA, because: 'turn', from: minutesAgo(-4 * DAY), until: minutesAgo(-14 * DAY) },
    ],
  })),
  answer(schedulesAdd, (entry, desk) => {
    const made = scheduleView.parse({ ...entry, id: uuid(812), version: 1, now: [], overrides: [], usedBy: 0 });
    desk.onCall.schedules.push(made);
    return made;
  }),
  answer(schedulesChange, ({ id, ...entry }, desk) => Object.assign(desk.onCall.one(id), entry)),
  answer(schedulesRemove, ({ id }, desk) => {
    desk.onCall.schedules = desk.onCall.schedules.filter((schedule) => schedule.id !== id);
    return {};
  }),
  answer(schedulesOverride, ({ id, memberId, from, until }, desk) => {
    const schedule = desk.onCall.one(id);
    const taken = { id: uuid(813), memberId, from, until, by: memberId, source: 'person' } as const;
    schedule.overrides.push(taken);
    schedule.now = [{ memberId, because: 'override', layer: null }];
    return schedule;
  }),
  answer(schedulesEndOverride, ({ id }, desk) => {
    const [schedule] = desk.onCall.schedules;
    if (schedule === undefined) throw new Failure('not_found');
    schedule.overrides = schedule.overrides.filter((one) => one.id !== id);
    return schedule;
  }),
  answer(schedulesImport, ({ text, dry }, desk): ReplyOf<typeof schedulesImport> => {
    if (!text.startsWith('BEGIN:VCALENDAR')) throw new Failure('invalid');
    if (!dry) desk.onCall.brought.push(text);
    const shifts = [{ from: minutesAgo(-DAY), until: minutesAgo(-DAY - 600) }];
    return { shifts, skipped: [{ because: 'rule', count: 2 }], replaced: 1, saved: !dry };
  }),
  answer(policiesPreview, (_, desk): ReplyOf<typeof policiesPreview> => ({
    rings: [
      { at: minutesAgo(0), step: 0, repeat: 0, because: 'opened', who: who(BORIS, 'delegate') },
      { at: minutesAgo(-5), step: 1, repeat: 0, because: 'no_answer', who: who(BORIS, 'as_planned') },
      { at: minutesAgo(-20), step: 2, repeat: 0, because: 'no_answer', who: who(ANNA, 'stands_in_quiet') },
    ],
    then: 'again',
    loses: desk.onCall.loses,
  })),
  answer(policiesAdd, (entry, desk) => {
    const policy = { ...entry, id: uuid(801), version: 1, isDefault: false, wishId: null };
    desk.policies.push(policy);
    return policy;
  }),
  answer(policiesChange, ({ id, version: _version, ...entry }, desk) => {
    const policy = desk.policies.find((one) => one.id === id);
    if (policy === undefined) throw new Failure('not_found');
    if (entry.critical.length >= policy.critical.length) return Object.assign(policy, entry);
    const { id: _id, version: _read, isDefault: _default, wishId: _wish, ...before } = policy;
    desk.onCall.wishes = [{ ...aPolicyWish(before), after: entry, by: ANNA, mayAnswer: false, mayWithdraw: true }];
    return Object.assign(policy, { wishId: uuid(820) });
  }),
  answer(policiesRemove, ({ id }, desk) => {
    desk.policies = desk.policies.filter((policy) => policy.id !== id);
    return { wishId: null };
  }),
  answer(policiesWaiting, (_, desk) => ({ items: desk.onCall.wishes })),
  answer(policiesAnswer, ({ agree }, desk) => settle(desk.onCall, agree ? 'done' : 'refused')),
  answer(policiesWithdraw, (_, desk) => settle(desk.onCall, 'withdrawn')),
];

type Who = ReplyOf<typeof policiesPreview>['rings'][number]['who'];

function who(memberId: string, because: Who[number]['because']): Who {
  return [{ memberId, because, channels: ['signal'] }];
}

function settle(of: OnCall, state: 'done' | 'refused' | 'withdrawn'): PolicyWish {
  const [wish] = of.wishes;
  if (wish === undefined) throw new Failure('not_found');
  const because = state === 'done' ? 'confirmed' : state;
  return Object.assign(wish, { state, because, second: ANNA, settledAt: minutesAgo(0), mayAnswer: false });
}

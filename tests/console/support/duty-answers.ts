import {
  asleepTake,
  callsList,
  callsTake,
  duressOwn,
  duressRemove,
  duressSet,
  dutiesDoubt,
  dutiesHandOver,
  dutiesPutOff,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import { minutesAgo } from './people.js';

let chosen = false;

/** What a member answers beside "I have it" and "I cannot", and the phrase for when they are made to. */
export const ANSWERS_ABOUT_ANSWERING: Answer[] = [
  answer(dutiesPutOff, ({ minutes }) => ({ until: minutesAgo(-minutes), passedOn: true })),
  answer(dutiesDoubt, () => ({ ended: false })),
  answer(dutiesHandOver, () => ({ handedOver: true, because: null })),
  answer(callsList, (_request, desk) => ({ items: desk.calls })),
  answer(callsTake, ({ id }, desk) => {
    desk.calls = desk.calls.map((call) => {
      if (call.id !== id) return call;
      return call.takenBy === null ? { ...call, takenBy: desk.session.memberId } : { ...call, settled: true };
    });
    return {};
  }),
  answer(asleepTake, (_request, desk) => {
    desk.parts = desk.parts.map((part) => ({ ...part, checks: part.checks.filter(({ name }) => name !== 'asleep') }));
    return {};
  }),
  answer(duressOwn, () => ({ chosen })),
  answer(duressSet, () => {
    chosen = true;
    return { because: null };
  }),
  answer(duressRemove, () => {
    chosen = false;
    return {};
  }),
];

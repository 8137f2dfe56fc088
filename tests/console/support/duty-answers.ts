import { duressOwn, duressRemove, duressSet, dutiesDoubt, dutiesHandOver, dutiesPutOff } from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import { minutesAgo } from './people.js';

let chosen = false;

/** What a member answers beside "I have it" and "I cannot", and the phrase for when they are made to. */
export const ANSWERS_ABOUT_ANSWERING: Answer[] = [
  answer(dutiesPutOff, ({ minutes }) => ({ until: minutesAgo(-minutes), passedOn: true })),
  answer(dutiesDoubt, () => ({ ended: false })),
  answer(dutiesHandOver, () => ({ handedOver: true, because: null })),
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

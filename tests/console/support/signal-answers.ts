import {
  signalAnswerChallenge,
  signalChangedKeys,
  signalGet,
  signalTake,
  signalTrust,
  type ReplyOf,
  type SignalStanding,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { BORIS, minutesAgo } from './people.js';

export const SAFETY_NUMBER = '01234 56789 12345 67890 23456 78901 34567 89012 45678 90123 56789 01234';

const solved = new WeakSet<Desk>();
const taken = new WeakSet<Desk>();
const trusted = new WeakSet<Desk>();

function standingOf(desk: Desk): SignalStanding {
  const well = solved.has(desk);
  return {
    configured: true,
    hears: true,
    trouble: well ? null : 'captcha_wanted',
    since: well ? null : minutesAgo(12),
    pausedUntil: well ? null : minutesAgo(-48),
    challenge: well ? null : '5fd92462-5f6f-4d59-b0c1-7a1f2f7f2d11',
    ringing: !well && !taken.has(desk),
    version: '0.14.6',
    client: 'behind',
    sentToday: 41,
    dayCap: 200,
    profile: 'Desk',
    expireSeconds: 604_800,
    changedKeys: 1,
  };
}

/** A line that wants a captcha, until the right one is handed in, and a member whose phone shows another key. */
export const ANSWERS_ABOUT_SIGNAL: readonly Answer[] = [
  answer(signalGet, (_, desk) => standingOf(desk)),
  answer(signalTake, (_, desk) => {
    taken.add(desk);
    return standingOf(desk);
  }),
  answer(signalAnswerChallenge, ({ captcha }, desk): ReplyOf<typeof signalAnswerChallenge> => {
    if (!captcha.startsWith('signalcaptcha://')) return { done: false, because: 'captcha_rejected' };
    solved.add(desk);
    return { done: true, because: null };
  }),
  answer(signalChangedKeys, (_, desk) => ({
    items: trusted.has(desk) ? [] : [{ memberId: BORIS, since: minutesAgo(30), safetyNumber: SAFETY_NUMBER }],
  })),
  answer(signalTrust, ({ safetyNumber }, desk): ReplyOf<typeof signalTrust> => {
    if (safetyNumber !== SAFETY_NUMBER) return { trusted: false, because: 'another_key' };
    trusted.add(desk);
    return { trusted: true, because: null };
  }),
];

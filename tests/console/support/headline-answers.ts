import {
  Failure,
  headlinesAnswer,
  headlinesAsk,
  headlinesEnd,
  headlinesGet,
  headlinesOwn,
  headlinesWithdraw,
  type HeadlineDecision,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ANNA, BORIS, minutesAgo, uuid } from './people.js';

const decisions = new WeakMap<Desk, HeadlineDecision[]>();
const of = (desk: Desk): HeadlineDecision[] => decisions.get(desk) ?? [];

/** What the invented organisation has decided about headlines. */
export function decideOf(desk: Desk, ...all: HeadlineDecision[]): void {
  decisions.set(desk, all);
}

/** A decision that a colleague asks for. */
export function aDecision(facts: Partial<HeadlineDecision> = {}): HeadlineDecision {
  const text = 'Our phones are encrypted, and at night everybody has to know at once what a ring is about.';
  const waits = { state: 'waiting', because: 'wants_a_second', second: null, settledAt: null } as const;
  const ended = { endedBy: null, endedAt: null, effectiveAt: null };
  const asked = { id: uuid(830), by: BORIS, at: minutesAgo(90), expiresAt: minutesAgo(-8640), text };
  return { ...asked, ...waits, ...ended, mayAnswer: true, mayWithdraw: false, ...facts };
}

function changed(desk: Desk, id: string, change: Partial<HeadlineDecision>): HeadlineDecision {
  const found = of(desk).find((one) => one.id === id);
  if (found === undefined) throw new Failure('not_found');
  return Object.assign(found, { mayAnswer: false, mayWithdraw: false }, change);
}

/** Whether messages may say headlines. */
export const ANSWERS_ABOUT_HEADLINES: readonly Answer[] = [
  answer(headlinesGet, (_, desk) => ({ items: of(desk) })),
  answer(headlinesOwn, (_, desk) => {
    const holds = of(desk).some(({ state, endedAt }) => state === 'done' && endedAt === null);
    return {
      items: [
        { channel: 'signal' as const, because: holds ? null : ('not_decided' as const) },
        { channel: 'email' as const, because: holds ? ('not_encrypted' as const) : ('not_decided' as const) },
      ],
    };
  }),
  answer(headlinesAsk, ({ text }, desk) => {
    const decision = aDecision({ id: uuid(831), by: ANNA, text, mayAnswer: false, mayWithdraw: true });
    decideOf(desk, decision, ...of(desk));
    return decision;
  }),
  answer(headlinesAnswer, ({ id, agree }, desk) => {
    const to = agree
      ? ({ state: 'done', because: 'confirmed' } as const)
      : ({ state: 'refused', because: 'refused' } as const);
    return changed(desk, id, { ...to, second: ANNA, settledAt: minutesAgo(0) });
  }),
  answer(headlinesWithdraw, ({ id }, desk) =>
    changed(desk, id, { state: 'withdrawn', because: 'withdrawn', settledAt: minutesAgo(0) }),
  ),
  answer(headlinesEnd, ({ id }, desk) => changed(desk, id, { endedBy: ANNA, endedAt: minutesAgo(0) })),
];

import type { Question, ReplyOf, RequestOf } from '@lapwing/contracts';
import type { Desk } from './desk-state.js';

/** How the invented desk answers one question. */
export interface Answer {
  question: Question;
  reply: (request: unknown, desk: Desk) => unknown;
}

export function answer<Q extends Question<string, never, unknown, unknown> | Question>(
  question: Q,
  reply: (request: RequestOf<Q>, desk: Desk) => ReplyOf<Q>,
): Answer {
  return { question: question as unknown as Question, reply: reply as Answer['reply'] };
}

import { createContext, use, useCallback } from 'react';
import { Failure, type InputOf, type ReplyOf } from '@lapwing/contracts';
import { ask, type AnyQuestion } from './ask.js';

/** Has the reader prove again who they are; rejects when they would rather not. */
export type ProveAgain = () => Promise<void>;

export const ProveAgainContext = createContext<ProveAgain | null>(null);

/** Asks, and where the API wants to know first that it is still the same reader, asks again once they have shown it. */
export function useAsk(): <Q extends AnyQuestion>(question: Q, input: InputOf<Q>) => Promise<ReplyOf<Q>> {
  const prove = use(ProveAgainContext);
  return useCallback((question, input) => askProven(question, input, prove), [prove]);
}

/** As `useAsk`, with the way to prove handed in. */
export async function askProven<Q extends AnyQuestion>(
  question: Q,
  input: InputOf<Q>,
  prove: ProveAgain | null,
  send: typeof fetch = fetch,
): Promise<ReplyOf<Q>> {
  try {
    return await ask(question, input, send);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'step_up_required' || prove === null) throw error;
  }
  await prove();
  return ask(question, input, send);
}

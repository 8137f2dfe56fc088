import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { Failure, type InputOf, type ReplyOf } from '@lapwing/contracts';
import { ask, type AnyQuestion } from './ask.js';
import { useAsk } from './step-up.js';

const LOADING_MS = 3_000;

/** What is read after a start is there within seconds; where nothing else was ever answered the reader asks when they like. */
function pauseOf(
  { error, data }: { error: Error | null; data: unknown },
  everySeconds: number | undefined,
): number | false {
  if (error instanceof Failure && error.code === 'loading') return LOADING_MS;
  if (everySeconds === undefined || (error !== null && data === undefined)) return false;
  return everySeconds * 1000;
}

/** The answer to a question, kept fresh; `when: false` waits with asking. */
export function useAnswer<Q extends AnyQuestion>(
  question: Q,
  input: InputOf<Q>,
  options: { when?: boolean; everySeconds?: number } = {},
): UseQueryResult<ReplyOf<Q>> {
  return useQuery({
    queryKey: [question.name, input],
    queryFn: () => ask(question, input),
    enabled: options.when ?? true,
    refetchInterval: ({ state }) => pauseOf(state, options.everySeconds),
  });
}

/**
 * A question that changes something; `refresh` names the questions whose answers it makes old. `tries` is for a deed that asking
 * twice does once: over a bad line it is asked again, and waits for a line where there is none.
 */
export function useDeed<Q extends AnyQuestion>(
  question: Q,
  refresh: readonly AnyQuestion[] = [],
  options: { tries?: number } = {},
): UseMutationResult<ReplyOf<Q>, Error, InputOf<Q>> {
  const client = useQueryClient();
  const askProven = useAsk();
  return useMutation({
    mutationFn: (input: InputOf<Q>) => askProven(question, input),
    retry: (count, error) => isLine(error) && count + 1 < (options.tries ?? 1),
    onSuccess: () => {
      for (const old of refresh) void client.invalidateQueries({ queryKey: [old.name] });
    },
  });
}

/** Whether nothing was heard in return, so that nobody knows whether it arrived. */
function isLine(error: Error): boolean {
  return error instanceof Failure && (error.code === 'unavailable' || error.code === 'timeout');
}

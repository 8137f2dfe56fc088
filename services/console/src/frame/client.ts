import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Failure, sessionGet } from '@lapwing/contracts';

const TRIES = 2;

/** What is locked stays so until somebody unlocks it, and what is read in after a start takes seconds: the reader learns of that at once. */
const mayHelpAtOnce = (error: Error): boolean =>
  error instanceof Failure && error.retry === 'later' && !['locked', 'loading'].includes(error.code);

/** The memory of answers: asks again only where that can help, and notices when the session has ended. */
export function newClient(): QueryClient {
  const noticeEnd = (error: Error): void => {
    if (error instanceof Failure && error.code === 'unauthenticated') {
      void client.invalidateQueries({ queryKey: [sessionGet.name] });
    }
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== sessionGet.name) noticeEnd(error);
      },
    }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => mayHelpAtOnce(error) && count < TRIES,
      },
    },
  });
  return client;
}

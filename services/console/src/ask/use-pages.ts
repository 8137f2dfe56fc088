import { useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf } from '@lapwing/contracts';
import { ask, type AnyQuestion } from './ask.js';

interface PageOf<Item> {
  items: Item[];
  next: string | null;
}

/** All pages of a list read so far, as one answer, and how to read on; `when: false` waits with asking. */
export function usePages<Item, Q extends AnyQuestion>(
  question: Q,
  input: InputOf<Q>,
  options: { everySeconds?: number; when?: boolean } = {},
) {
  return useInfiniteQuery({
    queryKey: [question.name, input],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }): Promise<PageOf<Item>> => {
      const request = { ...(input as object), cursor: pageParam } as InputOf<Q>;
      return (await ask(question, request)) as PageOf<Item>;
    },
    getNextPageParam: (last) => last.next,
    enabled: options.when ?? true,
    ...(options.everySeconds === undefined ? {} : { refetchInterval: options.everySeconds * 1000 }),
    select: (data) => data.pages.flatMap(({ items }) => items),
  });
}

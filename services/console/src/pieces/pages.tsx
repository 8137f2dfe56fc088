import type { ReactNode } from 'react';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWords } from '../wording/use-words.js';
import { Answer } from './answer.js';
import { Button } from './button.js';

/** A list that comes in pages: what was read so far, what to say when there is nothing, and a button to read on. */
export function Pages<Item>(props: {
  of: UseInfiniteQueryResult<Item[]>;
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
}): ReactNode {
  const { say } = useWords();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = props.of;
  return (
    <Answer of={props.of}>
      {(items) => (
        <>
          {items.length === 0 ? props.empty : props.children(items)}
          {hasNextPage && (
            <Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {say('answer.more')}
            </Button>
          )}
        </>
      )}
    </Answer>
  );
}

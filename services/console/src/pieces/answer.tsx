import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useWords } from '../wording/use-words.js';
import { Button } from './button.js';
import { FailureNotice } from './notice.js';

/** Shows an answer once it is there; until then that it is coming, or why it is not and how to ask again. */
export function Answer<Data>(props: { of: UseQueryResult<Data>; children: (data: Data) => ReactNode }): ReactNode {
  const { say } = useWords();
  const { data, error, isFetching, refetch } = props.of;
  const again = (
    <Button busy={isFetching} onPress={() => void refetch()}>
      {say('answer.again')}
    </Button>
  );
  if (data === undefined) return error === null ? <Waiting /> : <FailureNotice of={error} action={again} />;
  return (
    <>
      {error !== null && <FailureNotice of={error} action={again} />}
      {props.children(data)}
    </>
  );
}

/** Grey bars where content will be, with words for those who cannot see them. */
export function Waiting(): ReactNode {
  const { say } = useWords();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{say('answer.waiting')}</span>
      <span className="bar bar-wide" />
      <span className="bar" />
      <span className="bar bar-short" />
    </div>
  );
}

/** Nothing there yet, and what to do next. */
export function Empty(props: { title: string; children?: ReactNode }): ReactNode {
  return (
    <div className="empty">
      <p className="empty-title">{props.title}</p>
      {props.children}
    </div>
  );
}

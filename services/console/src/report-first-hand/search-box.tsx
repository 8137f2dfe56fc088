import type { ReactNode } from 'react';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';

/** Finds a person by a part of the code. */
export function SearchBox(props: { value: string; onChange: (value: string) => void }): ReactNode {
  const { say } = useWords();
  return <Line label={say('persons.search')} type="search" value={props.value} onChange={props.onChange} />;
}

import type { ReactNode } from 'react';
import { Paragraph } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';

const LONGEST_NOTE = 1000;

/** Why somebody rules as they do; operators of other organisations read it. */
export function NoteField(props: {
  value: string;
  onChange: (value: string) => void;
  fault?: string | null;
}): ReactNode {
  const { say } = useWords();
  return <Paragraph label={say('ruling.note')} hint={say('ruling.note.hint')} maxLength={LONGEST_NOTE} {...props} />;
}

import type { ReactNode } from 'react';
import { useWords } from '../wording/use-words.js';

/** The reliability of a source as a letter with its meaning. */
export function GradeWord(props: { grade: string }): ReactNode {
  const { say } = useWords();
  const known = (['A', 'B', 'C', 'D', 'E', 'F'] as const).find((grade) => grade === props.grade) ?? 'C';
  return (
    <span>
      {known} – {say(`grade.${known}`)}
    </span>
  );
}

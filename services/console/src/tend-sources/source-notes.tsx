import type { ReactNode } from 'react';
import type { SourceNote } from '@lapwing/contracts';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

/** What is worth knowing of a source though it is read; what a server says of it stands as text beside it. */
export function SourceNotes(props: { notes: readonly SourceNote[] }): ReactNode {
  const { say } = useWords();
  return props.notes.map(({ code, count, detail }) => (
    <p key={code} className="hint">
      {say(`source.note.${code}`, { count: count ?? 0 })}
      {detail !== null && (
        <>
          {' '}
          <SourceText text={detail} />
        </>
      )}
    </p>
  ));
}

import { useState, type ReactNode } from 'react';
import { Badge, type Tone } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

/** Imports that were begun; nothing where there are none. */
export function PastImportsList<Item extends { id: string }>(props: {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}): ReactNode {
  const { say } = useWords();
  if (props.items.length === 0) return null;
  return (
    <Part title={say('import.past')}>
      <ul className="cards">
        {props.items.map((one) => (
          <li key={one.id}>{props.children(one)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** One import: the name of its file, how far it is, and what belongs to it. */
export function PastImport(props: { name: string; tone: Tone; state: string; children: ReactNode }): ReactNode {
  return (
    <article className="card stack-tight">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={props.name} />
        </h3>
        <Badge tone={props.tone}>{props.state}</Badge>
      </div>
      {props.children}
    </article>
  );
}

/** The way back from an import, asked about once more. */
export function UndoImport(props: {
  means: string;
  undo: {
    error: Error | null;
    isPending: boolean;
    mutate: (asked: { id: string }, then: { onSettled: () => void }) => void;
  };
  id: string;
}): ReactNode {
  const { say } = useWords();
  const { undo, id, means } = props;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <FailureNotice of={undo.error} />
      <div className="actions">
        <Button tone="quiet" onPress={() => setAsking(true)}>
          {say('import.undo')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('import.undo.sure')}
          doIt={say('import.undo')}
          danger
          busy={undo.isPending}
          onYes={() => undo.mutate({ id }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{means}</p>
        </Confirm>
      )}
    </>
  );
}

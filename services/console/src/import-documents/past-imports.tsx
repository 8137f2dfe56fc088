import { useState, type ReactNode } from 'react';
import { importsList, importsUndo, type ImportView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 3;
const TONES = { entered: 'plain', taken: 'good', failed: 'bad', undone: 'plain' } as const;

/** The latest imports, how far they are, and the way back. */
export function PastImports(): ReactNode {
  const { say } = useWords();
  const imports = useAnswer(importsList, {}, { everySeconds: EVERY_SECONDS });
  return (
    <Answer of={imports}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Part title={say('import.past')}>
            <ul className="cards">
              {items.map((one) => (
                <li key={one.id}>
                  <Import one={one} />
                </li>
              ))}
            </ul>
          </Part>
        )
      }
    </Answer>
  );
}

function Import(props: { one: ImportView }): ReactNode {
  const { one } = props;
  const { say } = useWords();
  const may = useMay();
  return (
    <article className="card stack-tight">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={one.name} />
        </h3>
        <Badge tone={TONES[one.state]}>{say(`import.state.${one.state}`)}</Badge>
      </div>
      <p className="facts">
        <span>{say('import.documents', { count: one.rows })}</span>
        <span>
          <SourceText text={one.sourceName} />
        </span>
        <When at={one.at} />
        {one.counts.fault > 0 && <span>{say('import.left_out', { count: one.counts.fault })}</span>}
      </p>
      {one.state === 'entered' && (
        <progress className="progress" aria-label={say('import.progress')} value={one.done} max={one.rows} />
      )}
      {one.state === 'taken' && one.readAt !== null && new Date(one.readAt) > new Date() && (
        <p className="hint">
          {say('import.read')} <When at={one.readAt} />
        </p>
      )}
      {one.state === 'undone' && <p className="hint">{say('import.undone.means')}</p>}
      {one.undoUntil !== null && may(importsUndo) && <Undo id={one.id} />}
    </article>
  );
}

function Undo(props: { id: string }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const undo = useDeed(importsUndo, [importsList]);
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
          onYes={() => undo.mutate({ id: props.id }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('import.undo.means')}</p>
        </Confirm>
      )}
    </>
  );
}

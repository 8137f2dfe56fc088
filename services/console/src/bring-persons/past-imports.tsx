import { useState, type ReactNode } from 'react';
import { personsImports, personsImportUndo, personsList, type PersonImportView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

const TONES = { taking: 'plain', taken: 'good', failed: 'bad', undoing: 'plain', undone: 'plain' } as const;
type Begun = PersonImportView & { state: keyof typeof TONES };

/** Imports that were begun, how far they are, and the way back. */
export function PastImports(props: { items: readonly PersonImportView[] }): ReactNode {
  const { say } = useWords();
  const begun = props.items.filter((one): one is Begun => one.state in TONES);
  if (begun.length === 0) return null;
  return (
    <Part title={say('import.past')}>
      <ul className="cards">
        {begun.map((one) => (
          <li key={one.id}>
            <Import one={one} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Import(props: { one: Begun }): ReactNode {
  const { one } = props;
  const { say } = useWords();
  const { counts, state } = one;
  return (
    <article className="card stack-tight">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={one.name} />
        </h3>
        <Badge tone={TONES[state]}>{say(`bring.state.${state}`)}</Badge>
      </div>
      <p className="facts">
        <span>{say('bring.added', { count: counts.added })}</span>
        {counts.changed > 0 && <span>{say('bring.changed', { count: counts.changed })}</span>}
        {counts.refused > 0 && <span>{say('import.left_out', { count: counts.refused })}</span>}
        <When at={one.at} />
      </p>
      {(state === 'taking' || state === 'undoing') && (
        <progress className="progress" aria-label={say('bring.progress')} value={one.done} max={one.total || 1} />
      )}
      {one.because !== null && <p className="fault">{say(`bring.failed.${one.because}`)}</p>}
      {one.undoUntil !== null && <Undo of={one} />}
    </article>
  );
}

function Undo(props: { of: PersonImportView }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const undo = useDeed(personsImportUndo, [personsImports, personsList]);
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
          onYes={() => undo.mutate({ id: props.of.id }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('bring.undo.means', { count: props.of.counts.added })}</p>
        </Confirm>
      )}
    </>
  );
}

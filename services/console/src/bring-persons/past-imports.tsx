import type { ReactNode } from 'react';
import { personsImports, personsImportUndo, personsList, type PersonImportView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { When } from '../pieces/when.js';
import { PastImport, PastImportsList, UndoImport } from '../send-files/past-import.js';
import { useWords } from '../wording/use-words.js';

const TONES = { taking: 'plain', taken: 'good', failed: 'bad', undoing: 'plain', undone: 'plain' } as const;
type Begun = PersonImportView & { state: keyof typeof TONES };

/** Imports that were begun, how far they are, and the way back. */
export function PastImports(props: { items: readonly PersonImportView[] }): ReactNode {
  const begun = props.items.filter((one): one is Begun => one.state in TONES);
  return <PastImportsList items={begun}>{(one) => <Import one={one} />}</PastImportsList>;
}

function Import(props: { one: Begun }): ReactNode {
  const { one } = props;
  const { say } = useWords();
  const undo = useDeed(personsImportUndo, [personsImports, personsList]);
  const { counts, state } = one;
  return (
    <PastImport name={one.name} tone={TONES[state]} state={say(`bring.state.${state}`)}>
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
      {one.undoUntil !== null && (
        <UndoImport id={one.id} undo={undo} means={say('bring.undo.means', { count: counts.added })} />
      )}
    </PastImport>
  );
}

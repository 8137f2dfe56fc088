import type { ReactNode } from 'react';
import { importsList, importsUndo, type ImportView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { PastImport, PastImportsList, UndoImport } from '../send-files/past-import.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 3;
const TONES = { entered: 'plain', taken: 'good', failed: 'bad', undone: 'plain' } as const;

/** The latest imports, how far they are, and the way back. */
export function PastImports(): ReactNode {
  const imports = useAnswer(importsList, {}, { everySeconds: EVERY_SECONDS });
  return (
    <Answer of={imports}>
      {({ items }) => <PastImportsList items={items}>{(one) => <Import one={one} />}</PastImportsList>}
    </Answer>
  );
}

function Import(props: { one: ImportView }): ReactNode {
  const { one } = props;
  const { say } = useWords();
  const may = useMay();
  const undo = useDeed(importsUndo, [importsList]);
  return (
    <PastImport name={one.name} tone={TONES[one.state]} state={say(`import.state.${one.state}`)}>
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
      {one.undoUntil !== null && may(importsUndo) && (
        <UndoImport id={one.id} undo={undo} means={say('import.undo.means')} />
      )}
    </PastImport>
  );
}

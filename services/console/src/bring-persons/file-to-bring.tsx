import { useState, type ReactNode } from 'react';
import {
  personsImportCheck,
  personsImportCommit,
  personsImports,
  personsList,
  type PersonImportView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { formatOf } from '../import-documents/format-of.js';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import type { SentFile } from '../send-files/use-files.js';
import { useWords } from '../wording/use-words.js';
import { LineReport } from './line-report.js';

/** A file that has arrived: how it is read, what each line would do, and the step that does it. */
export function FileToBring(props: { file: SentFile; state: PersonImportView | null; onTaken: () => void }): ReactNode {
  const { file, state } = props;
  const { say } = useWords();
  const [format, setFormat] = useState(formatOf(file.file.name));
  const [mayChange, setMayChange] = useState(false);
  const check = useDeed(personsImportCheck, [personsImports]);
  const checking = check.isPending || state?.state === 'checking';
  return (
    <>
      <ChooseOne
        label={say('import.format')}
        choices={[
          { value: 'csv' as const, label: say('import.format.csv') },
          { value: 'json' as const, label: say('import.format.json') },
        ]}
        value={format}
        onChange={(chosen) => setFormat(chosen ?? 'csv')}
      />
      <div className="stack-tight">
        <Tick label={say('bring.may_change')} value={mayChange} onChange={setMayChange} />
        <p className="hint">{say('bring.may_change.hint')}</p>
      </div>
      <FailureNotice of={check.error} />
      <div className="actions">
        <Button
          tone={state?.state === 'checked' ? 'plain' : 'primary'}
          busy={checking}
          onPress={() => check.mutate({ id: file.uploadId, format, mayChange })}
        >
          {state?.state === 'checked' ? say('import.again') : say('bring.check')}
        </Button>
      </div>
      {state?.state === 'checking' && (
        <progress className="progress" aria-label={say('bring.checking')} value={state.done} max={state.total || 1} />
      )}
      {state?.state === 'failed' && state.because !== null && (
        <Notice tone="bad">{say(`bring.failed.${state.because}`)}</Notice>
      )}
      {!checking && state?.state === 'checked' && <Checked key={state.checkedSha} of={state} onTaken={props.onTaken} />}
    </>
  );
}

function Checked(props: { of: PersonImportView; onTaken: () => void }): ReactNode {
  const { id, counts, overridden, checkedSha } = props.of;
  const { say } = useWords();
  const [leaveOut, setLeaveOut] = useState(false);
  const commit = useDeed(personsImportCommit, [personsImports, personsList]);
  const writes = counts.added + counts.changed;
  return (
    <>
      <LineReport of={props.of} />
      {counts.refused > 0 && writes > 0 && (
        <Tick label={say('bring.leave_out', { count: counts.refused })} value={leaveOut} onChange={setLeaveOut} />
      )}
      {overridden > 0 && <Notice tone="warn">{say('bring.overridden', { count: overridden })}</Notice>}
      {writes === 0 && <Notice>{say('bring.nothing_new')}</Notice>}
      <FailureNotice of={commit.error} />
      <p className="hint">{say('bring.means')}</p>
      <div className="actions">
        <Button
          tone="primary"
          busy={commit.isPending}
          disabled={writes === 0 || (counts.refused > 0 && !leaveOut)}
          onPress={() =>
            commit.mutate({ id, checkedSha: checkedSha ?? '', leaveOut, overridden }, { onSuccess: props.onTaken })
          }
        >
          {say('bring.commit', { count: writes })}
        </Button>
      </div>
    </>
  );
}

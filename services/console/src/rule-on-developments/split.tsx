import { useState, type ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import { developmentsGet, developmentsSplit, Failure, type ReplyOf, type RulingView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { ClaimInWords } from '../follow-developments/claim-in-words.js';
import { useArrival } from '../pieces/arrive.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { directionOf } from '../wording/direction.js';
import { useWords } from '../wording/use-words.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CHANGED } from './ruling-card.js';
import { reportsOf, type Report } from './reports.js';
import { useStanding } from './use-standing.js';
import { NoteField } from './note-field.js';

type Mentions = ReplyOf<typeof developmentsGet>['mentions'];

/** Says that some reports of a development tell of another happening; done without a ruling where it was left off. */
export function Split(props: {
  development: Development;
  mentions: Mentions;
  onDone: (ruling: RulingView | null) => void;
}): ReactNode {
  const { say } = useWords();
  const title = useArrival<HTMLHeadingElement>();
  const split = useDeed(developmentsSplit, CHANGED);
  const { stands, again } = useStanding(props.development);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [sent, setSent] = useState<Development | null>(null);
  const reports = reportsOf(props.mentions);
  const leaving = chosen.filter((id) => reports.some((report) => report.id === id));
  const stay = reports.length - leaving.length;
  const stale = split.error instanceof Failure && split.error.code === 'stale_version';
  const clash = split.error instanceof Failure && split.error.code === 'conflict';
  const send = (): void => {
    setSent(stands);
    split.mutate(
      { id: stands.id, version: stands.version, mentions: [...leaving], note },
      {
        onSuccess: (ruling) => props.onDone(ruling),
        onError: (error) => {
          if (error instanceof Failure && error.code === 'stale_version') void again();
        },
      },
    );
  };
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="card stack">
      <h3 className="card-title" ref={title} tabIndex={-1}>
        {say('split.title')}
      </h3>
      <fieldset className="field">
        <legend>{say('split.which')}</legend>
        <div className="stack">
          {reports.map((report) => (
            <ReportChoice
              key={report.id}
              report={report}
              chosen={leaving.includes(report.id)}
              onToggle={() => toggle(report.id)}
            />
          ))}
        </div>
      </fieldset>
      <p role="status">{stay === 0 ? say('split.one_stays') : say('split.count', { leave: leaving.length, stay })}</p>
      <NoteField value={note} onChange={setNote} />
      <p className="hint">{say('split.means')}</p>
      {stale && sent !== null && <ChangedMeanwhile pairs={[{ seen: sent, stands }]} />}
      {clash && <Notice tone="warn">{say('ruling.still_open')}</Notice>}
      <FailureNotice of={stale || clash ? null : split.error} />
      <div className="actions">
        <Button tone="primary" busy={split.isPending} disabled={leaving.length === 0 || stay === 0} onPress={send}>
          {say('split.do')}
        </Button>
        <Button onPress={() => props.onDone(null)}>{say('do.cancel')}</Button>
      </div>
    </div>
  );
}

function ReportChoice(props: { report: Report; chosen: boolean; onToggle: () => void }): ReactNode {
  const { evidence, excerpt, marks, mention } = props.report.quoted;
  return (
    <label className="chip report-choice">
      <input type="checkbox" checked={props.chosen} onChange={props.onToggle} />
      <span className="chip-face">
        <span className="chip-label">
          <SourceText text={evidence.sourceName} />
        </span>
        <span className="chip-hint">
          <When at={evidence.published ?? evidence.fetchedAt} exact />
        </span>
        <span dir={directionOf(evidence.language)}>
          <SourceText text={excerpt} marks={marks} language={evidence.language} />
        </span>
        <ClaimInWords claim={mention} />
      </span>
    </label>
  );
}

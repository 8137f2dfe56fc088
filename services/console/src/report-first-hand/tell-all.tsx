import { useState, type ReactNode } from 'react';
import { Failure, reportsPreviewPublic, reportsPublic, reportsPublish } from '@lapwing/contracts';
import { PUBLIC_REPORT_KINDS, type PublicReport, type PublicReportKind } from '@lapwing/domain';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { Told, Words } from './told-to-all.js';

/** What of an own report all may know, or know already. */
export function TellAll(props: { alertId: string }): ReactNode {
  const { say } = useWords();
  const told = useAnswer(reportsPublic, { id: props.alertId });
  return (
    <Part title={say('report.public')}>
      <Answer of={told}>
        {(seen) =>
          seen.state === 'none' ? <Compose alertId={props.alertId} /> : <Told alertId={props.alertId} told={seen} />
        }
      </Answer>
    </Part>
  );
}

interface Draft {
  kind: PublicReportKind;
  host: string | null;
  origin: string | null;
  when: string;
  name: string;
}

/** What is shown is what leaves: a change of the draft hides the words, until they are shown again. */
function Compose(props: { alertId: string }): ReactNode {
  const { say } = useWords();
  const [draft, setDraft] = useState<Draft>({
    ...{ kind: 'detention', host: null, origin: null, when: new Date().toISOString().slice(0, 7), name: '' },
  });
  const preview = useDeed(reportsPreviewPublic);
  const change = (part: Partial<Draft>): void => {
    preview.reset();
    setDraft({ ...draft, ...part });
  };
  const report = reportOf(draft);
  const id = props.alertId;
  return (
    <div className="stack">
      <p>{say('report.public.means')}</p>
      <p className="hint">{say('report.public.consent')}</p>
      <Fields draft={draft} onChange={change} />
      <Refusal of={preview.error} />
      {preview.data === undefined || report === null ? (
        <div className="actions">
          <Button
            busy={preview.isPending}
            disabled={report === null}
            onPress={() => report !== null && preview.mutate({ id, ...report })}
          >
            {say('report.public.show')}
          </Button>
        </div>
      ) : (
        <Send alertId={id} report={report} words={preview.data} />
      )}
    </div>
  );
}

function reportOf({ kind, host, origin, when, name }: Draft): PublicReport | null {
  if (host === null || origin === null || !/^\d{4}-\d{2}(-\d{2})?$/.test(when)) return null;
  return { kind, host, origin, when, name: name.trim() === '' ? null : name.trim() };
}

function Fields(props: { draft: Draft; onChange: (part: Partial<Draft>) => void }): ReactNode {
  const { draft, onChange } = props;
  const { say } = useWords();
  return (
    <>
      <ChooseOne
        label={say('report.public.kind')}
        choices={PUBLIC_REPORT_KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind: kind ?? 'detention' })}
      />
      <PlaceField label={say('report.public.host')} value={draft.host} onChange={(host) => onChange({ host })} />
      <PlaceField
        label={say('report.public.origin')}
        value={draft.origin}
        onChange={(origin) => onChange({ origin })}
      />
      <Line
        label={say('report.public.when')}
        hint={say('report.public.when.hint')}
        value={draft.when}
        maxLength={10}
        onChange={(when) => onChange({ when })}
      />
      <Line
        label={say('report.public.name')}
        hint={say('report.public.name.hint')}
        value={draft.name}
        maxLength={100}
        onChange={(name) => onChange({ name })}
      />
    </>
  );
}

function Send(props: { alertId: string; report: PublicReport; words: { title: string; text: string } }): ReactNode {
  const { report, words } = props;
  const { say } = useWords();
  const publish = useDeed(reportsPublish, [reportsPublic]);
  const [again, setAgain] = useState('');
  const [atOnce, setAtOnce] = useState(false);
  const nameAgain = report.name === null ? null : again.trim();
  return (
    <div className="card stack">
      <p className="card-title">{say('report.public.exactly')}</p>
      <Words {...words} />
      {report.name !== null && (
        <Line label={say('report.public.name.again')} value={again} maxLength={100} onChange={setAgain} />
      )}
      <Tick label={say('report.public.at_once')} value={atOnce} onChange={setAtOnce} />
      <Refusal of={publish.error} />
      <div className="actions">
        <Button
          tone="danger"
          busy={publish.isPending}
          disabled={nameAgain !== report.name}
          onPress={() => publish.mutate({ id: props.alertId, ...report, nameAgain, shown: words.text, atOnce })}
        >
          {say('report.public.send')}
        </Button>
      </div>
    </div>
  );
}

function Refusal(props: { of: Error | null }): ReactNode {
  const { say } = useWords();
  if (!(props.of instanceof Failure) || props.of.code !== 'invalid') return <FailureNotice of={props.of} />;
  return (
    <Notice tone="bad">
      <p>{say('report.public.fault')}</p>
    </Notice>
  );
}

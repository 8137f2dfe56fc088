import { useState, type ReactNode } from 'react';
import { mutesAdd, mutesList, wishesList } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { SpanField } from './span-field.js';
import { inDays } from './spans.js';

/** Keeps one development from ringing for a while; only who decides what rings is offered it. */
export function MuteDevelopment(props: { id: string }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [until, setUntil] = useState(() => inDays(7));
  const [because, setBecause] = useState('');
  const [asked, setAsked] = useState(false);
  const mute = useDeed(mutesAdd, [mutesList, wishesList]);
  if (!may(mutesAdd)) return null;
  if (mute.data !== undefined)
    return <Notice tone="good" title={say(mute.data.wishId === null ? 'mute.done' : 'wish.saved')} />;
  const isMissing = because.trim() === '';
  const submit = (): void => {
    setAsked(true);
    if (!isMissing) mute.mutate({ developmentId: props.id, until, because });
  };
  return (
    <details className="more more-apart">
      <summary>{say('mute.one')}</summary>
      <div className="stack">
        <p className="hint">{say('mute.one.means')}</p>
        <SpanField value={until} onChange={setUntil} />
        <Line
          label={say('mute.because')}
          hint={say('mute.because.hint')}
          value={because}
          onChange={setBecause}
          maxLength={300}
          fault={asked && isMissing ? say('fault.required') : null}
        />
        <FailureNotice of={mute.error} />
        <div className="actions">
          <Button busy={mute.isPending} onPress={submit}>
            {say('mute.do')}
          </Button>
        </div>
      </div>
    </details>
  );
}

import { useState, type ReactNode } from 'react';
import { reportsPublic, reportsRecall, type ReplyOf } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** What leaves or left, and the way back. */
export function Told(props: { alertId: string; told: ReplyOf<typeof reportsPublic> }): ReactNode {
  const { state, dueAt, title, text } = props.told;
  const { say } = useWords();
  if (state === 'none') return null;
  return (
    <div className="card stack">
      <p className="card-title">
        {say(`report.public.state.${state}`)}{' '}
        {state !== 'taken_back' && state !== 'recalled' && dueAt !== null && <When at={dueAt} exact />}
      </p>
      {text !== '' && <Words title={title} text={text} />}
      {(state === 'recalling' || state === 'recalled') && <p className="hint">{say('report.public.recalled.means')}</p>}
      {state === 'sent' && text === '' && <p className="hint">{say('report.public.erased')}</p>}
      {(state === 'waiting' || state === 'sent') && text !== '' && (
        <TakeBack alertId={props.alertId} hasLeft={state === 'sent'} />
      )}
    </div>
  );
}

/** The telling was a mistake; the report itself may stand. */
function TakeBack(props: { alertId: string; hasLeft: boolean }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const recall = useDeed(reportsRecall, [reportsPublic]);
  return (
    <>
      <FailureNotice of={recall.error} />
      <div className="actions">
        <Button onPress={() => setAsking(true)}>
          {say(props.hasLeft ? 'report.public.recall' : 'report.public.keep')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('report.public.recall.sure')}
          doIt={say(props.hasLeft ? 'report.public.recall' : 'report.public.keep')}
          busy={recall.isPending}
          onYes={() => recall.mutate({ id: props.alertId }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say(props.hasLeft ? 'report.public.recall.means' : 'report.public.keep.means')}</p>
        </Confirm>
      )}
    </>
  );
}

/** Exactly what all read. */
export function Words(props: { title: string; text: string }): ReactNode {
  return (
    <blockquote>
      <p>{props.title}</p>
      <p>{props.text}</p>
    </blockquote>
  );
}

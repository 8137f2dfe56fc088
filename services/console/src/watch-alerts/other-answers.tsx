import { useState, type ReactNode } from 'react';
import {
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  dutiesDoubt,
  dutiesList,
  dutiesPutOff,
  type AlertView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { HandOver } from './hand-over.js';

const CHANGED = [alertsGet, alertsList, dutiesList, deliveriesOfAlert];
const LATER_MINUTES = 15;

/** What one may answer beside "I have it" and "I cannot". */
export function OtherAnswers(props: { alert: Pick<AlertView, 'id' | 'urgency'> }): ReactNode {
  const { alert } = props;
  const { say } = useWords();
  const later = useDeed(dutiesPutOff, CHANGED);
  const mistake = useDeed(dutiesDoubt, CHANGED);
  const [asking, setAsking] = useState<'mistake' | 'hand_over' | null>(null);
  const alertId = alert.id;
  return (
    <details className="card">
      <summary>{say('take.other')}</summary>
      <div className="stack">
        <FailureNotice of={later.error ?? mistake.error} />
        {later.data !== undefined && <Later until={later.data.until} passedOn={later.data.passedOn} />}
        {mistake.data !== undefined && (
          <Notice tone={mistake.data.ended ? 'good' : 'info'}>
            {say(mistake.data.ended ? 'take.mistake.ended' : 'take.mistake.second')}
          </Notice>
        )}
        <div className="actions">
          <Button busy={later.isPending} onPress={() => later.mutate({ alertId, minutes: LATER_MINUTES })}>
            {say('take.later', { minutes: LATER_MINUTES })}
          </Button>
          <Button onPress={() => setAsking('hand_over')}>{say('take.hand_over')}</Button>
          <Button onPress={() => setAsking('mistake')}>{say('take.mistake')}</Button>
        </div>
        {asking === 'hand_over' && <HandOver alertId={alertId} changed={CHANGED} onEnd={() => setAsking(null)} />}
      </div>
      {asking === 'mistake' && (
        <Confirm
          title={say('take.mistake.sure')}
          doIt={say('take.mistake')}
          busy={mistake.isPending}
          onYes={() => mistake.mutate({ alertId }, { onSettled: () => setAsking(null) })}
          onNo={() => setAsking(null)}
        >
          <p>{say(alert.urgency === 'critical' ? 'take.mistake.means.critical' : 'take.mistake.means')}</p>
        </Confirm>
      )}
    </details>
  );
}

function Later(props: { until: string; passedOn: boolean }): ReactNode {
  const { say, clock } = useWords();
  return (
    <Notice tone="info">
      {say(props.passedOn ? 'take.later.passed' : 'take.later.waits', { at: clock(props.until) })}
    </Notice>
  );
}

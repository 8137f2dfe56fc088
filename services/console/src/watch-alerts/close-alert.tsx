import { useState, type ReactNode } from 'react';
import { alertsClose, alertsGet, alertsList, deliveriesOfAlert, dutiesList, reportsCorrect } from '@lapwing/contracts';
import type { AlertView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { DismissAlert, Dismissed } from './dismiss-alert.js';

const CHANGED = [alertsGet, alertsList, dutiesList, deliveriesOfAlert];

/** Ends an alert for the organisation, or takes a wrong report back. */
export function CloseAlert(props: { alert: AlertView }): ReactNode {
  const { alert } = props;
  const { say } = useWords();
  const may = useMay();
  const [asking, setAsking] = useState<'close' | 'correct' | null>(null);
  const close = useDeed(alertsClose, CHANGED);
  const correct = useDeed(reportsCorrect, CHANGED);
  if (alert.state === 'closed') return <Dismissed alert={alert} />;
  if (!may(alertsClose) || alert.state === 'withdrawn') return null;
  const done = { onSettled: () => setAsking(null) };
  return (
    <div className="part">
      <FailureNotice of={close.error ?? correct.error} />
      <div className="actions">
        {alert.cause === 'own_report' && (
          <Button tone="danger" onPress={() => setAsking('correct')}>
            {say('report.wrong')}
          </Button>
        )}
        <Button onPress={() => setAsking('close')}>{say('alert.close')}</Button>
        <DismissAlert alert={alert} />
      </div>
      {asking === 'close' && (
        <Confirm
          title={say('alert.close.sure')}
          doIt={say('alert.close')}
          busy={close.isPending}
          onYes={() => close.mutate({ id: alert.id }, done)}
          onNo={() => setAsking(null)}
        >
          <p>{say('alert.close.means')}</p>
        </Confirm>
      )}
      {asking === 'correct' && (
        <Confirm
          title={say('report.wrong.sure')}
          doIt={say('report.wrong')}
          danger
          busy={correct.isPending}
          onYes={() => correct.mutate({ id: alert.id }, done)}
          onNo={() => setAsking(null)}
        >
          <p>{say('report.wrong.means')}</p>
        </Confirm>
      )}
    </div>
  );
}

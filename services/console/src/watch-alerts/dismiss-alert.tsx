import { useState, type ReactNode } from 'react';
import {
  alertsDismiss,
  alertsGet,
  alertsList,
  alertsReopen,
  deliveriesOfAlert,
  DISMISSALS,
  dutiesList,
  type AlertView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const CHANGED = [alertsGet, alertsList, dutiesList, deliveriesOfAlert];

/** Closes an alert as none for the own organisation, with the reason. */
export function DismissAlert(props: { alert: AlertView }): ReactNode {
  const { id, version, cause } = props.alert;
  const { say } = useWords();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<(typeof DISMISSALS)[number] | null>(null);
  const dismiss = useDeed(alertsDismiss, CHANGED);
  if (!may(alertsDismiss) || cause !== 'development') return null;
  return (
    <>
      <Button onPress={() => setAsking(true)}>{say('alert.dismiss')}</Button>
      {asking && (
        <Confirm
          title={say('alert.dismiss.sure')}
          doIt={say('alert.dismiss')}
          busy={dismiss.isPending}
          ready={reason !== null}
          onYes={() => {
            if (reason !== null) dismiss.mutate({ id, version, reason }, { onSuccess: () => setAsking(false) });
          }}
          onNo={() => setAsking(false)}
        >
          <div className="stack">
            <p>{say('alert.dismiss.means')}</p>
            <ChooseOne
              label={say('alert.dismiss.why')}
              empty={say('choose.pick')}
              choices={DISMISSALS.map((value) => ({ value, label: say(`alert.dismiss.${value}`) }))}
              value={reason}
              onChange={setReason}
            />
            <FailureNotice of={dismiss.error} />
          </div>
        </Confirm>
      )}
    </>
  );
}

/** Why an alert was closed for this organisation, and the way back. */
export function Dismissed(props: { alert: AlertView }): ReactNode {
  const { id, dismissed } = props.alert;
  const { say } = useWords();
  const may = useMay();
  const reopen = useDeed(alertsReopen, CHANGED);
  if (dismissed === null) return null;
  return (
    <Notice title={say('alert.dismissed', { why: say(`alert.dismiss.${dismissed.reason}`) })}>
      <FailureNotice of={reopen.error} />
      {may(alertsReopen) && (
        <>
          <p>{say('alert.dismissed.undo.means')}</p>
          <div className="actions">
            <Button busy={reopen.isPending} onPress={() => reopen.mutate({ id })}>
              {say('alert.dismissed.undo')}
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}

import { useEffect, type ReactNode } from 'react';
import {
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  dutiesAcknowledge,
  dutiesList,
  dutiesPass,
} from '@lapwing/contracts';
import type { AlertView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay, useSession } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useNow } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { OtherAnswers } from './other-answers.js';
import { canTake, standingOf, type Standable } from './standing.js';

const CHANGED = [alertsGet, alertsList, dutiesList, deliveriesOfAlert];

/** The two big buttons; they stay within reach of a thumb while the page scrolls. `rung` is whether it rang for the reader. */
export function TakeIt(props: { alert: Pick<AlertView, 'id' | 'urgency'> & Standable; rung: boolean }): ReactNode {
  const { alert, rung } = props;
  const { say, clock } = useWords();
  const { memberId } = useSession();
  const may = useMay();
  const take = useDeed(dutiesAcknowledge, CHANGED);
  const pass = useDeed(dutiesPass, CHANGED);
  const now = useNow();
  const standing = standingOf(alert, memberId, now);
  const { reset: forget } = take;
  const said = standing.is === 'mine';
  // The reply stands in only until the alert itself says so: what is given back later must not stay green here.
  useEffect(() => forget(), [forget, said]);
  if (!may(dutiesAcknowledge) || standing.is === 'noted' || !canTake(alert, memberId, rung)) return null;
  const until = take.data?.until ?? (standing.is === 'mine' ? standing.until : null);
  const mine = until !== null && new Date(until) > now && !pass.isSuccess;
  const deskRings = standing.is === 'mine' && standing.deskRings;
  return (
    <>
      {mine && (
        <Notice
          tone={deskRings ? 'warn' : 'good'}
          title={say(deskRings ? 'take.yours.desk_rings' : 'take.yours', { until: clock(until) })}
        >
          <p>{say('take.next')}</p>
        </Notice>
      )}
      {pass.isSuccess && (
        <Notice tone="info" title={say('take.passed')}>
          <p>{say('take.passed.next')}</p>
        </Notice>
      )}
      <FailureNotice of={take.error ?? pass.error} />
      <OtherAnswers alert={alert} />
      <div className="thumb">
        <Button
          tone="primary"
          size="large"
          busy={take.isPending}
          onPress={() => {
            pass.reset();
            take.mutate({ alertId: alert.id });
          }}
        >
          {mine ? say('take.longer') : say('take.have_it')}
        </Button>
        <Button
          size="large"
          busy={pass.isPending}
          onPress={() => {
            take.reset();
            pass.mutate({ alertId: alert.id });
          }}
        >
          {say('take.cannot')}
        </Button>
      </div>
    </>
  );
}

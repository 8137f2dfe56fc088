import { useEffect, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { alertsGet, type DutyView } from '@lapwing/contracts';
import { useSession } from '../frame/session.js';
import { UrgencyBadge } from '../pieces/badge.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { TakeIt } from './take-it.js';

const LOOK_MS = 1_500;

/** An alert that rang the reader for somebody else: who and what it is about shows once they have it. */
export function OnlyRung(props: { id: string; duties: readonly DutyView[] }): ReactNode {
  const { id, duties } = props;
  const { say } = useWords();
  const { memberId } = useSession();
  const client = useQueryClient();
  const mine = duties.some(({ takenBy }) => takenBy === memberId);
  // Whoever shows the alert hears a moment later than whoever rings that it was taken.
  useEffect(() => {
    if (!mine) return undefined;
    const look = setInterval(() => void client.invalidateQueries({ queryKey: [alertsGet.name] }), LOOK_MS);
    return () => clearInterval(look);
  }, [client, mine]);
  const [first] = duties;
  if (first === undefined) return null;
  const alert = { id, urgency: first.urgency, state: 'raised' as const, duties: duties.map(asOfAlert) };
  return (
    <Page title={say('alert.only_rung')}>
      <p className="alert-line">
        <UrgencyBadge urgency={first.urgency} />
        <span className="code">{first.code}</span>
      </p>
      <p>{say(mine ? 'alert.only_rung.opens' : 'alert.only_rung.what')}</p>
      <TakeIt alert={alert} rung />
    </Page>
  );
}

function asOfAlert({ responsible, takenBy, takenUntil }: DutyView) {
  return { responsible, takenBy, takenUntil, mistake: false };
}

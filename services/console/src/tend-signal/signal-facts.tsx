import type { ReactNode } from 'react';
import type { SignalStanding } from '@lapwing/contracts';
import { Badge } from '../pieces/badge.js';
import { Part } from '../pieces/page.js';
import { useWords, type Words } from '../wording/use-words.js';

const TONES = { current: 'good', behind: 'high', too_old: 'bad', unknown: 'plain' } as const;

/** Figures of the line: what has left today, the client, the name that phones show. */
export function SignalFacts(props: { signal: SignalStanding }): ReactNode {
  const { version, client, sentToday, dayCap, profile, expireSeconds, changedKeys } = props.signal;
  const { say } = useWords();
  return (
    <Part title={say('signal.facts')}>
      <dl className="health-facts">
        <Fact name={say('signal.sent_today')}>{say('signal.of_day', { sent: sentToday, cap: dayCap })}</Fact>
        <Fact name={say('signal.client')}>
          <bdi>{version ?? say('signal.client.untold')}</bdi>{' '}
          <Badge tone={TONES[client]}>{say(`signal.client.${client}`)}</Badge>
        </Fact>
        <Fact name={say('signal.profile')}>
          <bdi>{profile}</bdi>
        </Fact>
        <Fact name={say('signal.expires')}>{expiryWords(expireSeconds, say)}</Fact>
        <Fact name={say('signal.changed_keys')}>{changedKeys}</Fact>
      </dl>
      {changedKeys > 0 && <p className="hint">{say('signal.changed_keys.who')}</p>}
      {(client === 'too_old' || client === 'behind') && <p className="hint">{say('signal.client.renew')}</p>}
    </Part>
  );
}

function expiryWords(seconds: number, say: Words['say']): string {
  if (seconds === 0) return say('signal.expires.never');
  const hours = Math.max(1, Math.round(seconds / 3600));
  return hours < 48
    ? say('signal.expires.after', { hours })
    : say('signal.expires.days', { days: Math.round(hours / 24) });
}

function Fact(props: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

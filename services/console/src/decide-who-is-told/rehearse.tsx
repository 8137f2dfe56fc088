import { useState, type ReactNode } from 'react';
import { policiesPreview, type PolicyEntry, type RehearsalView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { ChooseOne } from '../pieces/choose.js';
import type { MessageId } from '../wording/messages.js';
import { useWords } from '../wording/use-words.js';
import { Losses } from './losses.js';

const CASES = {
  critical: { urgency: 'critical', kind: 'detention' },
  critical_other: { urgency: 'critical', kind: 'violence' },
  high: { urgency: 'high', kind: 'detention' },
} as const;
type Case = keyof typeof CASES;

const WHYS: Readonly<Record<string, MessageId>> = {
  delegate: 'ring.because.delegate',
  stands_in: 'ring.because.stands_in',
  stands_in_away: 'ring.because.stands_in_away',
  stands_in_quiet: 'ring.because.stands_in_quiet',
  stands_in_taken: 'ring.because.stands_in_taken',
  stands_in_passed: 'ring.because.stands_in_passed',
  nobody_else: 'ring.because.nobody_else',
  no_director: 'ring.because.no_director',
};

/** Who would be rung when, if something happened now and nobody answered. Sends nothing. */
export function Rehearse(props: { id: string | null; entry: PolicyEntry }): ReactNode {
  const { say } = useWords();
  const [which, setWhich] = useState<Case>('critical');
  const { id, entry } = props;
  const rehearsal = useAnswer(policiesPreview, { id, entry, ...CASES[which] });
  return (
    <div className="stack">
      <p className="hint">{say('policy.rehearse.lead')}</p>
      <ChooseOne
        label={say('policy.rehearse.alert')}
        choices={(['critical', 'critical_other', 'high'] as const).map((value) => ({
          value,
          label: say(`policy.rehearse.${value}`),
        }))}
        value={which}
        onChange={(chosen) => setWhich(chosen ?? 'critical')}
      />
      <Answer of={rehearsal}>
        {(data) => (
          <>
            <Losses of={data.loses} />
            <Rings of={data} />
            <p className="hint">{say(`policy.rehearse.${data.then}`)}</p>
          </>
        )}
      </Answer>
    </div>
  );
}

function Rings(props: { of: RehearsalView }): ReactNode {
  const { say, join, moment, clock } = useWords();
  const { nameOf } = useMembers();
  const start = props.of.rings[0]?.at.slice(0, 10);
  return (
    <ol className="timeline">
      {props.of.rings.map((ring) => (
        <li key={`${ring.repeat} ${ring.step}`}>
          <p>
            <strong>{ring.at.startsWith(start ?? '') ? clock(ring.at) : moment(ring.at)}</strong>
          </p>
          {ring.who.map(({ memberId, because, channels }) => (
            <p key={memberId}>
              {say('policy.rehearse.who', {
                who: nameOf(memberId),
                channels: join(channels.map((channel) => say(`channel.${channel}`))),
              })}
              {WHYS[because] !== undefined && <span className="hint"> ({say(WHYS[because])})</span>}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

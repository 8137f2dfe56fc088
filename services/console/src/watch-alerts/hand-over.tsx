import { useState, type ReactNode } from 'react';
import { dutiesHandOver } from '@lapwing/contracts';
import type { AnyQuestion } from '../ask/ask.js';
import { useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Gives one's own part to somebody named, who is rung at once. */
export function HandOver(props: { alertId: string; changed: readonly AnyQuestion[]; onEnd: () => void }): ReactNode {
  const { say } = useWords();
  const { memberId } = useSession();
  const { members, nameOf } = useMembers();
  const give = useDeed(dutiesHandOver, props.changed);
  const [to, setTo] = useState<string | null>(null);
  const able = members.filter(
    ({ id, active, roles }) =>
      active && id !== memberId && (roles.includes('caseworker') || roles.includes('organisation_admin')),
  );
  if (give.data?.handedOver === true)
    return <Notice tone="good">{say('take.hand_over.done', { who: nameOf(to ?? '') })}</Notice>;
  return (
    <div className="stack">
      <FailureNotice of={give.error} />
      {give.data?.because === 'out_of_reach' && <Notice tone="warn">{say('take.hand_over.out_of_reach')}</Notice>}
      <ChooseOne
        label={say('take.hand_over.to')}
        hint={say('take.hand_over.hint')}
        empty={say('take.hand_over.nobody')}
        choices={able.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={to}
        onChange={setTo}
      />
      <div className="actions">
        <Button
          tone="primary"
          busy={give.isPending}
          disabled={to === null}
          onPress={() => to !== null && give.mutate({ alertId: props.alertId, memberId: to })}
        >
          {say('take.hand_over.do')}
        </Button>
        <Button onPress={props.onEnd}>{say('do.cancel')}</Button>
      </div>
    </div>
  );
}

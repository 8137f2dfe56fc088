import type { ReactNode } from 'react';
import { callsList, callsTake } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay, useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** How often the desk looks for calls: no live update tells of one, for its time would say to everybody what happened. */
export const LOOK_FOR_CALLS = { everySeconds: 30 } as const;

/** Members of the team who need a call, with `open` those about whom the reader may still do something; nothing where there are none. */
export function Calls(props: { open?: boolean }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { memberId: own } = useSession();
  const { nameOf } = useMembers();
  const calls = useAnswer(callsList, {}, { when: may(callsList), ...LOOK_FOR_CALLS });
  const items = calls.data?.items ?? [];
  const shown = props.open === true ? items.filter(({ takenBy, settled }) => !settled || takenBy === own) : items;
  const take = useDeed(callsTake, [callsList]);
  return (
    <>
      {shown.map(({ id, memberId, since, takenBy, settled }) => (
        <Notice key={id} tone="bad" title={say('call.title', { name: nameOf(memberId) })}>
          <p>
            {say('call.means')} <When at={since} exact />
          </p>
          {takenBy !== null && (
            <p>{takenBy === own ? say('call.taken.own') : say('call.taken', { name: nameOf(takenBy) })}</p>
          )}
          {takenBy !== null && !settled && <p className="hint">{say('call.alone')}</p>}
          {(takenBy === null || (!settled && takenBy !== own)) && (
            <div className="actions">
              <Button tone="primary" size="large" busy={take.isPending} onPress={() => take.mutate({ id })}>
                {say(takenBy === null ? 'call.take' : 'call.know')}
              </Button>
            </div>
          )}
        </Notice>
      ))}
      <FailureNotice of={take.error} />
    </>
  );
}

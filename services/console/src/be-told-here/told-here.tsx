import { useState, type ReactNode } from 'react';
import { addressesSet, pushKey, recipientsOwn } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { canBeTold, subscribeHere, type NotHere } from './subscribe.js';

/** Has this browser shown messages, also while no page of the desk is open. */
export function ToldHere(): ReactNode {
  const { say } = useWords();
  const { memberId } = useSession();
  const key = useAnswer(pushKey, {}, { when: canBeTold() });
  const set = useDeed(addressesSet, [recipientsOwn]);
  const [busy, setBusy] = useState(false);
  const [not, setNot] = useState<NotHere | null>(canBeTold() ? null : 'unsupported');
  const begin = async (publicKey: string): Promise<void> => {
    setBusy(true);
    const made = await subscribeHere(publicKey);
    setBusy(false);
    if (typeof made === 'string') return setNot(made);
    setNot(null);
    set.mutate({ memberId, entry: made });
  };
  return (
    <section className="stack-tight" aria-label={say('told_here.title')}>
      <p className="hint">{say('told_here.hint')}</p>
      {not !== null && <Notice tone="warn">{say(`told_here.${not}`)}</Notice>}
      <FailureNotice of={set.error ?? key.error} />
      {not !== 'unsupported' && (
        <div className="actions">
          <Button
            busy={busy || set.isPending}
            disabled={key.data === undefined}
            onPress={() => void begin(key.data?.publicKey ?? '')}
          >
            {say('told_here.begin')}
          </Button>
        </div>
      )}
    </section>
  );
}

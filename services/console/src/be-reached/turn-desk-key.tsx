import { useState, type ReactNode } from 'react';
import { keysOwn, keysTurnDesk } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** For who looks after the installation: a new key of the desk, when the old one may be in other hands. */
export function TurnDeskKey(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const turn = useDeed(keysTurnDesk, [keysOwn]);
  const [asking, setAsking] = useState(false);
  if (!may(keysTurnDesk)) return null;
  return (
    <>
      <FailureNotice of={turn.error} />
      {turn.isSuccess && <Notice tone="good">{say('mail_key.desk.turn.done')}</Notice>}
      <Button tone="quiet" onPress={() => setAsking(true)}>
        {say('mail_key.desk.turn')}
      </Button>
      {asking && (
        <Confirm
          title={say('mail_key.desk.turn.sure')}
          doIt={say('mail_key.desk.turn')}
          busy={turn.isPending}
          onYes={() => turn.mutate({}, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('mail_key.desk.turn.means')}</p>
        </Confirm>
      )}
    </>
  );
}

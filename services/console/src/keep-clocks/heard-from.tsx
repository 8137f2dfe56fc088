import type { ReactNode } from 'react';
import { alertsGet, alertsList, clocksList, personsGet, personsHeardFrom, personsList } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const CHANGED = [clocksList, personsGet, personsList, alertsGet, alertsList];

/** One tap: somebody heard from the person today. */
export function HeardFrom(props: { personId: string; code: string; onNoted?: (code: string) => void }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const heard = useDeed(personsHeardFrom, CHANGED);
  if (!may(personsHeardFrom)) return null;
  return (
    <>
      <FailureNotice of={heard.error} />
      {heard.isSuccess ? (
        <p role="status">{say('due.heard.noted')}</p>
      ) : (
        <div className="actions">
          <Button
            label={say('due.heard.of', { code: props.code })}
            busy={heard.isPending}
            onPress={() => heard.mutate({ id: props.personId }, { onSuccess: () => props.onNoted?.(props.code) })}
          >
            {say('due.heard')}
          </Button>
        </div>
      )}
    </>
  );
}

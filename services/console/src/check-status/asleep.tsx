import type { ReactNode } from 'react';
import { asleepTake, statusGet, type PartStatus } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Duties had fallen asleep and ring again; whoever looks why says so, and nobody is paged for it any more. */
export function Asleep(props: { part: PartStatus }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const take = useDeed(asleepTake, [statusGet]);
  const stands = props.part.checks.some(({ name, ok }) => name === 'asleep' && !ok);
  if (!stands) return null;
  return (
    <Notice tone="warn">
      <p>{say('asleep.means')}</p>
      <FailureNotice of={take.error} />
      {may(asleepTake) && (
        <div className="actions">
          <Button tone="primary" size="large" busy={take.isPending} onPress={() => take.mutate({})}>
            {say('notice.take')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

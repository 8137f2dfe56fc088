import type { ReactNode } from 'react';
import { reviewQueue, reviewTakeUp, rulingsUndo, statusGet } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { CHANGED } from '../rule-on-developments/ruling-card.js';
import { meaningOf } from '../rule-on-developments/ruling-words.js';
import { useWords } from '../wording/use-words.js';
import { Deed } from './deed.js';
import type { Done } from './queued.js';

/** What was done on this page, and the way back. */
export function WasDone(props: { id: string; done: Done; onUndone: () => void }): ReactNode {
  const { id, done, onUndone } = props;
  const { say } = useWords();
  const takeUp = useDeed(reviewTakeUp, [reviewQueue, statusGet]);
  const undo = useDeed(rulingsUndo, CHANGED);
  const word = done.did === 'left' ? say('review.done.leave') : say(`review.done.${done.ruling.kind}`);
  const meaning = done.did === 'left' ? null : meaningOf(done.ruling);
  const back = (): void => {
    if (done.did === 'left') takeUp.mutate({ id }, { onSuccess: onUndone });
    else undo.mutate({ id: done.ruling.id }, { onSuccess: onUndone });
  };
  return (
    <div className="stack-tight" role="status">
      <p className="facts">
        <Badge tone="good">{word}</Badge>
      </p>
      {meaning !== null && <p>{say(meaning)}</p>}
      <FailureNotice of={takeUp.error ?? undo.error} />
      <div className="actions">
        <Deed name="undo">
          <Button busy={takeUp.isPending || undo.isPending} onPress={back}>
            {say('review.undo')}
          </Button>
        </Deed>
      </div>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import {
  developmentsConfirm,
  developmentsReject,
  Failure,
  reviewLeave,
  reviewQueue,
  statusGet,
  type RulingView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { NoteField } from '../rule-on-developments/note-field.js';
import { CHANGED } from '../rule-on-developments/ruling-card.js';
import { Correct, type Reported } from './correct.js';
import { Deed } from './deed.js';
import type { Done } from './queued.js';

/** What an operator can say of one development: it is so, it is otherwise, it is not so; or it may stay as it is. */
export function SayOfIt(props: {
  development: Development;
  mentions: readonly Reported[];
  /** Whether it stands in the queue, so that it can be left as it is. */
  waits: boolean;
  onDone: (done: Done) => void;
  children?: ReactNode;
}): ReactNode {
  const { development, mentions, onDone } = props;
  const { id, version } = development;
  const { say } = useWords();
  const may = useMay();
  const [doing, setDoing] = useState<'correct' | 'reject' | null>(null);
  const confirm = useDeed(developmentsConfirm, CHANGED);
  const leave = useDeed(reviewLeave, [reviewQueue, statusGet]);
  const ruled = (ruling: RulingView): void => {
    setDoing(null);
    onDone({ did: 'ruled', ruling });
  };
  if (!may(developmentsConfirm)) return null;
  if (doing === 'correct') {
    return <Correct development={development} mentions={mentions} onDone={ruled} onCancel={() => setDoing(null)} />;
  }
  const certainty = mayBecome(development, mentions);
  return (
    <>
      <Refused of={confirm.error ?? leave.error} />
      <div className="actions">
        {certainty !== null && (
          <Deed name="confirm">
            <Button
              tone="primary"
              busy={confirm.isPending}
              onPress={() => confirm.mutate({ id, version, certainty }, { onSuccess: ruled })}
            >
              {say(`review.confirm.${certainty}`)}
            </Button>
          </Deed>
        )}
        {mentions.length > 0 && (
          <Deed name="correct">
            <Button onPress={() => setDoing('correct')}>{say('review.correct')}</Button>
          </Deed>
        )}
        {props.children}
        {props.waits && (
          <Deed name="leave">
            <Button
              busy={leave.isPending}
              onPress={() => leave.mutate({ id, version }, { onSuccess: () => onDone({ did: 'left' }) })}
            >
              {say('review.leave')}
            </Button>
          </Deed>
        )}
        <Deed name="reject">
          <Button tone="danger" onPress={() => setDoing('reject')}>
            {say('review.reject')}
          </Button>
        </Deed>
      </div>
      {doing === 'reject' && <Reject development={development} onDone={ruled} onCancel={() => setDoing(null)} />}
    </>
  );
}

/** The certainty an operator may give it; null where it has that already. */
export function mayBecome(
  { certainty, lowGradeSince }: Development,
  mentions: readonly { evidence: { grade: string } }[],
): 'reported' | 'confirmed' | null {
  if (certainty === 'unverified' || lowGradeSince !== null) return 'reported';
  const graded = mentions.some(({ evidence }) => evidence.grade === 'A' || evidence.grade === 'B');
  return certainty === 'reported' && graded ? 'confirmed' : null;
}

/** Whoever comes second is told what was decided. */
function Refused(props: { of: Error | null }): ReactNode {
  const { say } = useWords();
  const stale = props.of instanceof Failure && props.of.code === 'stale_version';
  const clash = props.of instanceof Failure && props.of.code === 'conflict';
  if (!stale && !clash) return <FailureNotice of={props.of} />;
  return (
    <Notice tone="warn" title={say(stale ? 'ruling.stale' : 'ruling.still_open')}>
      {stale && <p>{say('review.stale.means')}</p>}
    </Notice>
  );
}

function Reject(props: {
  development: Development;
  onDone: (ruling: RulingView) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const [note, setNote] = useState('');
  const reject = useDeed(developmentsReject, CHANGED);
  const { id, version } = props.development;
  return (
    <Confirm
      title={say('review.reject.sure')}
      doIt={say('review.reject')}
      danger
      busy={reject.isPending}
      ready={note.trim() !== ''}
      onYes={() => reject.mutate({ id, version, note }, { onSuccess: props.onDone })}
      onNo={props.onCancel}
    >
      <div className="stack">
        <p>{say('review.reject.means')}</p>
        <NoteField value={note} onChange={setNote} />
        <Refused of={reject.error} />
      </div>
    </Confirm>
  );
}

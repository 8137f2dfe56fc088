import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Development } from '@lapwing/domain';
import {
  developmentsConfirm,
  developmentsRecall,
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
  /** Whether somebody who told of it takes that back. */
  recalled?: boolean;
  onDone: (done: Done) => void;
  onCancel?: () => void;
  children?: ReactNode;
}): ReactNode {
  const { development, mentions, onDone } = props;
  const { id, version } = development;
  const { say } = useWords();
  const may = useMay();
  const [doing, setDoing] = useState<'correct' | 'reject' | 'recall' | null>(null);
  const confirm = useDeed(developmentsConfirm, CHANGED);
  const leave = useDeed(reviewLeave, [reviewQueue, statusGet]);
  const seeRuling = useSeeRuling();
  const cancel = (): void => {
    setDoing(null);
    props.onCancel?.();
  };
  const left = (): void => onDone({ did: 'left' });
  const ruled = (ruling: RulingView): void => {
    setDoing(null);
    onDone({ did: 'ruled', ruling });
  };
  if (!may(developmentsConfirm)) return null;
  if (doing === 'correct') {
    return <Correct development={development} mentions={mentions} onDone={ruled} onCancel={cancel} />;
  }
  const certainty = mayBecome(development, mentions);
  return (
    <>
      <Refused of={confirm.error ?? leave.error} />
      <div className="actions">
        {props.recalled === true && (
          <Deed name="recall">
            <Button tone="primary" onPress={() => setDoing('recall')}>
              {say('review.recall')}
            </Button>
          </Deed>
        )}
        {certainty !== null && (
          <Deed name="confirm">
            <Button
              tone={props.recalled === true ? 'plain' : 'primary'}
              busy={confirm.isPending}
              onPress={() => confirm.mutate({ id, version, certainty }, { onSuccess: ruled, onError: seeRuling })}
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
              onPress={() => leave.mutate({ id, version }, { onSuccess: left, onError: seeRuling })}
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
      {doing === 'recall' && <Recall development={development} onDone={ruled} onCancel={() => setDoing(null)} />}
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

/** Where somebody has just ruled, their ruling is fetched, so that it stands in place of the buttons. */
function useSeeRuling(): (error: Error) => void {
  const client = useQueryClient();
  return (error) => {
    if (!(error instanceof Failure) || error.code !== 'conflict') return;
    for (const old of CHANGED) void client.invalidateQueries({ queryKey: [old.name] });
  };
}

/** Whoever comes second is told what was decided. */
function Refused(props: { of: Error | null }): ReactNode {
  const { say } = useWords();
  const stale = props.of instanceof Failure && props.of.code === 'stale_version';
  const clash = props.of instanceof Failure && props.of.code === 'conflict';
  if (!stale && !clash) return <FailureNotice of={props.of} />;
  return (
    <Notice tone="warn" title={say(stale ? 'ruling.stale' : 'ruling.clash')}>
      {stale && <p>{say('review.stale.means')}</p>}
    </Notice>
  );
}

/** What was taken back is taken out, and what else is said of it stands. */
function Recall(props: {
  development: Development;
  onDone: (ruling: RulingView) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const [note, setNote] = useState('');
  const recall = useDeed(developmentsRecall, CHANGED);
  const { id, version } = props.development;
  return (
    <Confirm
      title={say('review.recall.sure')}
      doIt={say('review.recall')}
      busy={recall.isPending}
      onYes={() => recall.mutate({ id, version, note }, { onSuccess: props.onDone })}
      onNo={props.onCancel}
    >
      <div className="stack">
        <p>{say('review.recall.means')}</p>
        <NoteField value={note} onChange={setNote} />
        <Refused of={recall.error} />
      </div>
    </Confirm>
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
  const seeRuling = useSeeRuling();
  const { id, version } = props.development;
  return (
    <Confirm
      title={say('review.reject.sure')}
      doIt={say('review.reject')}
      danger
      busy={reject.isPending}
      ready={note.trim() !== ''}
      onYes={() => reject.mutate({ id, version, note }, { onSuccess: props.onDone, onError: seeRuling })}
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

import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  developmentsSearch,
  documentsGet,
  Failure,
  reviewList,
  reviewQueue,
  reviewSettle,
  statusGet,
  type ReviewClaim,
  type ReviewItem,
} from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { draftOf, type Drafts } from './claim-draft.js';
import { ClaimForm } from './claim-form.js';
import { Deed } from '../review-developments/deed.js';
import { Opinions } from '../follow-developments/opinions.js';
import { Verdict } from './settled.js';

const CHANGED = [reviewList, reviewQueue, statusGet, developmentsSearch];

/** The two answers an operator can give: there is nothing in it, or it tells of something. */
export function SettleIt(props: {
  item: ReviewItem;
  editing: boolean;
  drafts: Drafts;
  onEditing: (editing: boolean) => void;
  onChanged: (item: ReviewItem) => void;
}): ReactNode {
  const { item, editing, onEditing, onChanged } = props;
  const { say } = useWords();
  const client = useQueryClient();
  const settle = useDeed(reviewSettle, CHANGED);
  const [theirs, setTheirs] = useState<ReviewItem | null>(null);
  const clash = settle.error instanceof Failure && settle.error.code === 'conflict';
  /** Somebody else was faster: what they decided is shown, what was typed here stays. */
  const lookWhatStands = async (): Promise<void> => {
    const wish = { because: item.because, state: 'settled', limit: 200 } as const;
    const { items } = await client.fetchQuery({
      queryKey: [reviewList.name, wish],
      queryFn: () => ask(reviewList, wish),
      staleTime: 0,
    });
    setTheirs(items.find(({ documentId }) => documentId === item.documentId) ?? null);
  };
  const send = async (verdict: 'nothing' | 'claim', claim: ReviewClaim | null): Promise<void> => {
    try {
      const settled = await settle.mutateAsync({ id: item.documentId, verdict, claim });
      props.drafts.delete(item.documentId);
      onEditing(false);
      onChanged(settled);
    } catch (error) {
      if (error instanceof Failure && error.code === 'conflict') await lookWhatStands().catch(() => undefined);
      throw error;
    }
  };
  const clashed = clash && <Clash theirs={theirs} onTake={onChanged} onClose={() => onEditing(false)} />;
  if (editing) {
    return (
      <TellOf
        item={item}
        drafts={props.drafts}
        notice={clashed}
        error={clash ? null : settle.error}
        busy={settle.isPending}
        onSubmit={(claim) => send('claim', claim)}
        onCancel={() => onEditing(false)}
      />
    );
  }
  return (
    <>
      {clashed}
      <FailureNotice of={clash ? null : settle.error} />
      <div className="actions">
        <Deed name="reject">
          <Button busy={settle.isPending} onPress={() => void send('nothing', null).catch(() => undefined)}>
            {say('review.settle.nothing')}
          </Button>
        </Deed>
        <Deed name="correct">
          <Button tone="primary" onPress={() => onEditing(true)}>
            {props.drafts.has(item.documentId) ? say('review.settle.go_on') : say('review.settle.tells')}
          </Button>
        </Deed>
      </div>
    </>
  );
}

function TellOf(props: {
  item: ReviewItem;
  drafts: Drafts;
  notice: ReactNode;
  error: Error | null;
  busy: boolean;
  onSubmit: (claim: ReviewClaim) => Promise<void>;
  onCancel: () => void;
}): ReactNode {
  const { item, drafts } = props;
  const { documentId, claim } = item;
  const answer = useAnswer(documentsGet, { id: documentId });
  return (
    <Answer of={answer}>
      {({ text, evidence, opinions }) => (
        <>
          <Opinions opinions={opinions} />
          <ClaimForm
            draft={drafts.get(documentId) ?? draftOf(claim, text, evidence.grade)}
            text={text}
            evidence={evidence}
            marks={claim?.spans ?? []}
            notice={props.notice}
            onDraft={(draft) => drafts.set(documentId, draft)}
            onSubmit={props.onSubmit}
            error={props.error}
            busy={props.busy}
            onCancel={props.onCancel}
          />
        </>
      )}
    </Answer>
  );
}

function Clash(props: {
  theirs: ReviewItem | null;
  onTake: (item: ReviewItem) => void;
  onClose: () => void;
}): ReactNode {
  const { theirs, onTake } = props;
  const { say } = useWords();
  const settled = theirs?.settled ?? null;
  return (
    <Notice tone="warn" title={say('review.clash')}>
      {settled !== null && <Verdict settled={settled} />}
      <p>{say('review.clash.kept')}</p>
      {theirs !== null && (
        <div className="actions">
          <Button
            onPress={() => {
              props.onClose();
              onTake(theirs);
            }}
          >
            {say('review.clash.accept')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

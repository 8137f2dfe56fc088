import { useEffect, useRef, type ReactNode } from 'react';
import { reviewList, reviewQueue, reviewReopen, statusGet, type ReviewItem } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { DevelopmentLink } from '../follow-developments/development-link.js';
import { Deed } from '../review-developments/deed.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { useNow, When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { ClaimInWords } from '../follow-developments/claim-in-words.js';

type SettledItem = ReviewItem & { settled: NonNullable<ReviewItem['settled']> };
const LOOK_AGAIN_SECONDS = 2;
/** A claim is folded within moments; what took longer is looked up on its own page. */
const FOLDED_WITHIN_MS = 3 * 60_000;

export function isSettled(item: ReviewItem): item is SettledItem {
  return item.settled !== null;
}

/** What somebody decided about a document, where it led, and the way back. */
export function Settled(props: {
  item: SettledItem;
  onChanged: (item: ReviewItem) => void;
  onFound: (item: ReviewItem) => void;
}): ReactNode {
  const { settled, documentId } = props.item;
  const { say } = useWords();
  const may = useMay();
  const reopen = useDeed(reviewReopen, [reviewList, reviewQueue, statusGet]);
  return (
    <div className="stack-tight" role="status">
      <Verdict settled={settled} />
      {settled.verdict === 'claim' && <WhereItWent item={props.item} onFound={props.onFound} />}
      <FailureNotice of={reopen.error} />
      {settled.verdict === 'nothing' && may(reviewReopen) && (
        <div className="actions">
          <Deed name="undo">
            <Button
              busy={reopen.isPending}
              onPress={() => reopen.mutate({ id: documentId }, { onSuccess: props.onChanged })}
            >
              {say('review.reopen')}
            </Button>
          </Deed>
        </div>
      )}
    </div>
  );
}

/** What was decided, by whom and when. */
export function Verdict(props: { settled: SettledItem['settled'] }): ReactNode {
  const { verdict, by, at, claim } = props.settled;
  const { say } = useWords();
  return (
    <>
      <p className="facts">
        <Badge tone={verdict === 'claim' ? 'bad' : 'good'}>{say(`review.verdict.${verdict}`)}</Badge>
        <span>{say(`decider.${by}`)}</span>
        <When at={at} />
      </p>
      {claim !== null && <ClaimInWords claim={claim} />}
    </>
  );
}

/** The developments that the claim went into, as soon as they exist. */
function WhereItWent(props: { item: SettledItem; onFound: (item: ReviewItem) => void }): ReactNode {
  const { item, onFound } = props;
  const { documentId, because, settled } = item;
  const { say } = useWords();
  const now = useNow();
  const soon = settled.developments.length === 0 && now.getTime() - Date.parse(settled.at) < FOLDED_WITHIN_MS;
  const look = useAnswer(
    reviewList,
    { because, state: 'settled', limit: 200 },
    { when: soon, everySeconds: LOOK_AGAIN_SECONDS },
  );
  const later = look.data?.items.find((one) => one.documentId === documentId);
  const found = soon && later !== undefined && isSettled(later) && later.settled.developments.length > 0 ? later : null;
  const told = useRef(onFound);
  useEffect(() => {
    told.current = onFound;
  });
  useEffect(() => {
    if (found !== null) told.current(found);
  }, [found]);
  if (settled.developments.length === 0) return soon ? <p className="hint">{say('review.being_folded')}</p> : null;
  return (
    <ul className="plain-list">
      {settled.developments.map((id) => (
        <li key={id}>
          <DevelopmentLink id={id} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { reviewSettle, type ReviewItem } from '@lapwing/contracts';
import { holdOf } from '@lapwing/domain';
import { useMay } from '../frame/session.js';
import { GradeWord } from '../follow-developments/grade-word.js';
import { safeLink } from '../follow-developments/safe-link.js';
import { Badge } from '../pieces/badge.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { directionOf } from '../wording/direction.js';
import { useWords } from '../wording/use-words.js';
import type { Drafts } from './claim-draft.js';
import { ClaimInWords } from '../follow-developments/claim-in-words.js';
import { isSettled, Settled } from './settled.js';
import { SettleIt } from './settle-it.js';

export function titleIdOf(documentId: string): string {
  return `review-${documentId}`;
}

/** One document that waits, or what was decided about it. */
export function ReviewCard(props: {
  item: ReviewItem;
  editing: boolean;
  drafts: Drafts;
  onEditing: (editing: boolean) => void;
  onChanged: (item: ReviewItem) => void;
  /** The same document, now with the developments it led to. */
  onFound: (item: ReviewItem) => void;
}): ReactNode {
  const { item } = props;
  const { say } = useWords();
  const may = useMay();
  const { title, language } = item.evidence;
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title" id={titleIdOf(item.documentId)} tabIndex={-1}>
          {title === null ? say('review.untitled') : <SourceText text={title} language={language} />}
        </h2>
        <Badge tone={item.because === 'language' ? 'plain' : 'high'}>{say(`review.because.${item.because}`)}</Badge>
      </div>
      <Why item={item} />
      <SourceLine item={item} />
      {!props.editing && (
        <blockquote className="document-excerpt" dir={directionOf(language)}>
          <SourceText text={item.excerpt} marks={item.marks} language={language} />
        </blockquote>
      )}
      {item.claim !== null && !isSettled(item) && !props.editing && (
        <div className="stack-tight">
          <p className="hint">{say('review.likeliest')}</p>
          <ClaimInWords claim={item.claim} />
        </div>
      )}
      {isSettled(item) && !props.editing && <Settled item={item} onChanged={props.onChanged} onFound={props.onFound} />}
      {may(reviewSettle) && (!isSettled(item) || props.editing) && <SettleIt {...props} />}
    </article>
  );
}

function Why(props: { item: ReviewItem }): ReactNode {
  const { because, chance, evidence } = props.item;
  const { say, tongue, percent } = useWords();
  const language = evidence.language === null ? say('review.some_language') : tongue(evidence.language);
  if (because === 'language') return <p>{say('review.why.language', { language })}</p>;
  if (because === 'second_reader') return <p>{say('review.why.second_reader')}</p>;
  if (because === 'no_host') return <p>{say('review.why.no_host')}</p>;
  if (because === 'low_grade') return <LowGrade item={props.item} />;
  return <p>{chance === null ? say('review.why.doubt') : say('review.why.chance', { chance: percent(chance) })}</p>;
}

/** What the document waits for, and until when at most. */
function LowGrade(props: { item: ReviewItem }): ReactNode {
  const { claim, since } = props.item;
  const { say, clock } = useWords();
  const hold =
    claim === null ? null : holdOf({ ...claim, state: 'active', lowGradeSince: since }, new Date().toISOString());
  return (
    <p>
      {say('review.why.low_grade')}{' '}
      {hold?.held === true &&
        (hold.until === null ? say('review.hold.waits') : say('review.hold.until', { until: clock(hold.until) }))}
    </p>
  );
}

function SourceLine(props: { item: ReviewItem }): ReactNode {
  const { evidence, since } = props.item;
  const { say, tongue } = useWords();
  const link = safeLink(evidence.finalUrl) ?? safeLink(evidence.url);
  return (
    <p className="facts">
      <span className="quote-source">
        <SourceText text={evidence.sourceName} />
      </span>
      <GradeWord grade={evidence.grade} />
      {evidence.language !== null && <span>{tongue(evidence.language)}</span>}
      {evidence.published !== null && (
        <span>
          {say('evidence.published')} <When at={evidence.published} />
        </span>
      )}
      <span>
        {say('review.since')} <When at={since} />
      </span>
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer" className="link">
          {say('evidence.open')} ↗
        </a>
      )}
    </p>
  );
}

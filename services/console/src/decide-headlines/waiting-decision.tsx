import type { ReactNode } from 'react';
import {
  headlinesAnswer,
  headlinesGet,
  headlinesOwn,
  headlinesWithdraw,
  type HeadlineDecision,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

const CHANGED = [headlinesGet, headlinesOwn];

/** A decision that waits for another admin, to be answered or taken back. */
export function WaitingDecision({ decision }: { decision: HeadlineDecision }): ReactNode {
  const { say, moment } = useWords();
  const { nameOf } = useMembers();
  const answer = useDeed(headlinesAnswer, CHANGED);
  const withdraw = useDeed(headlinesWithdraw, CHANGED);
  const { id, by, at, text, expiresAt, mayAnswer, mayWithdraw } = decision;
  return (
    <article className="card stack wish">
      <div className="card-head">
        <h3 className="card-title">{say('headline.asked')}</h3>
        <Badge tone="high">{say('headline.waits')}</Badge>
      </div>
      <blockquote>
        <SourceText text={text} />
      </blockquote>
      <p className="facts">
        <span>{say('ruling.by', { who: nameOf(by) })}</span>
        <When at={at} />
      </p>
      <p>{say('headline.until', { moment: moment(expiresAt) })}</p>
      <FailureNotice of={answer.error ?? withdraw.error} />
      {mayAnswer && (
        <div className="actions">
          <Button
            tone="primary"
            busy={answer.isPending && !answer.variables.agree}
            onPress={() => answer.mutate({ id, agree: false })}
          >
            {say('headline.disagree')}
          </Button>
          <Button busy={answer.isPending && answer.variables.agree} onPress={() => answer.mutate({ id, agree: true })}>
            {say('headline.agree')}
          </Button>
        </div>
      )}
      {mayWithdraw && (
        <div className="actions">
          <Button busy={withdraw.isPending} onPress={() => withdraw.mutate({ id })}>
            {say('wish.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
}

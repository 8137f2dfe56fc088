import { useState, type ReactNode } from 'react';
import { noticesList, noticesMute, noticesTake, type NoticeView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import type { Words } from '../wording/use-words.js';
import { useWords } from '../wording/use-words.js';
import { MuteForm } from './mute-form.js';
import { spanWords, whyWords } from './why.js';

const EVERY_SECONDS = 30;
const SHOWN_AT_FIRST = 5;

/** What somebody should look at, on top of the page; nothing while all is well, or for who is not asked to look. */
export function Notices(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [all, setAll] = useState(false);
  const notices = useAnswer(noticesList, {}, { when: may(noticesList), everySeconds: EVERY_SECONDS });
  const open = (notices.data?.items ?? []).filter(({ state }) => state !== 'cleared');
  // What waits for a second operator stands below with its answers.
  const standing = open.filter(({ kind }) => kind !== 'source_wish');
  const wishes = open.length - standing.length;
  if (notices.error !== null) return <FailureNotice of={notices.error} />;
  if (standing.length === 0) return null;
  return (
    <Part title={say('notices.title', { count: (notices.data?.open ?? open.length) - wishes })}>
      <ul className="cards">
        {standing.slice(0, all ? undefined : SHOWN_AT_FIRST).map((notice) => (
          <li key={notice.id}>
            <NoticeCard notice={notice} />
          </li>
        ))}
      </ul>
      {!all && standing.length > SHOWN_AT_FIRST && (
        <Button onPress={() => setAll(true)}>{say('notices.more', { count: standing.length - SHOWN_AT_FIRST })}</Button>
      )}
    </Part>
  );
}

function NoticeCard(props: { notice: NoticeView }): ReactNode {
  const { notice } = props;
  const words = useWords();
  const { say } = words;
  const why = whyWords(notice.detail, say);
  return (
    <article className="card stack health-card">
      <div className="card-head">
        <h3 className="card-title">
          {notice.name === null ? null : (
            <>
              <SourceText text={notice.name} />:{' '}
            </>
          )}
          {titleOf(notice, words)}
        </h3>
        <Badge tone={notice.urgency === 'page' ? 'bad' : 'high'}>{say(`notice.urgency.${notice.urgency}`)}</Badge>
      </div>
      {why !== null && <p>{why}</p>}
      <p className="facts">
        <span>
          {say('notice.since')} <When at={notice.raisedAt} />
        </span>
        {notice.taken !== null && (
          <span>
            {say(`notice.taken.${notice.taken.by}`)} <When at={notice.taken.at} />
          </span>
        )}
        {notice.muted !== null && (
          <span>
            {say('notice.muted', { until: words.moment(notice.muted.until) })}{' '}
            <SourceText text={notice.muted.because} />
          </span>
        )}
      </p>
      <NoticeDeeds notice={notice} />
    </article>
  );
}

function titleOf({ kind, subject, detail }: NoticeView, { say, place, tongue }: Words): string {
  const span = spanWords(Number(detail.values['seconds'] ?? 0), say);
  if (kind === 'blind_language') return say('notice.blind_language', { name: tongue(subject), span });
  if (kind === 'blind_country') return say('notice.blind_country', { name: place(subject), span });
  return say(`notice.${kind}`);
}

function NoticeDeeds(props: { notice: NoticeView }): ReactNode {
  const { id, state, urgency } = props.notice;
  const { say } = useWords();
  const [muting, setMuting] = useState(false);
  const take = useDeed(noticesTake, [noticesList]);
  const mute = useDeed(noticesMute, [noticesList]);
  if (muting) {
    return (
      <MuteForm
        urgency={urgency}
        busy={mute.isPending}
        error={mute.error}
        onCancel={() => setMuting(false)}
        onSubmit={(until, because) => mute.mutate({ id, until, because }, { onSuccess: () => setMuting(false) })}
      />
    );
  }
  return (
    <>
      <FailureNotice of={take.error} />
      <div className="actions">
        {state === 'open' && (
          <Button tone="primary" busy={take.isPending} onPress={() => take.mutate({ id })}>
            {say('notice.take')}
          </Button>
        )}
        {state !== 'muted' && (
          <Button tone="quiet" onPress={() => setMuting(true)}>
            {say('notice.mute')}
          </Button>
        )}
      </div>
    </>
  );
}

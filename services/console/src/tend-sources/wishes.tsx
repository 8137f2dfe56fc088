import { Fragment, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  noticesList,
  sourcesList,
  sourcesSecond,
  sourcesWithdraw,
  type SourceView,
  type SourceWish,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { NoteField } from '../rule-on-developments/note-field.js';
import { useWords } from '../wording/use-words.js';
import { fieldWords, valueWords, waitingOf } from './wish-words.js';

const CHANGED = [sourcesList, noticesList];
const SHOWN_AT_FIRST = 5;

/** Changes of sources that wait for a second operator, on top of the page; nothing while there are none. */
export function Wishes(props: { sources: readonly SourceView[] }): ReactNode {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const waiting = waitingOf(props.sources);
  if (waiting.length === 0) return null;
  return (
    <Part title={say('source.wish.title', { count: waiting.length })}>
      <ul className="cards">
        {waiting.slice(0, all ? undefined : SHOWN_AT_FIRST).map((source) => (
          <li key={`${source.id} ${source.version}`}>
            {source.wish !== null && <WishCard source={source} wish={source.wish} />}
          </li>
        ))}
      </ul>
      {!all && waiting.length > SHOWN_AT_FIRST && (
        <Button onPress={() => setAll(true)}>{say('notices.more', { count: waiting.length - SHOWN_AT_FIRST })}</Button>
      )}
    </Part>
  );
}

function WishCard({ source, wish }: { source: SourceView; wish: SourceWish }): ReactNode {
  const { say } = useWords();
  const asksReader = wish.by === 'other_organisation';
  return (
    <article className="card stack wish">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={source.name} />
        </h3>
        <Badge tone="high">{say('ruling.state.waiting')}</Badge>
      </div>
      <ul className="list">
        {wish.reasons.map((reason) => (
          <li key={reason}>{say(`source.wish.reason.${reason}`)}</li>
        ))}
      </ul>
      <Changes wish={wish} />
      <p className="facts">
        <span>{say('ruling.by', { who: say(`decider.${wish.by}`) })}</span>
        <When at={wish.since} />
      </p>
      <p>{say(asksReader ? 'source.wish.asks' : 'source.wish.own')}</p>
      {asksReader ? <Second source={source} /> : <Withdraw source={source} />}
    </article>
  );
}

function Changes(props: { wish: SourceWish }): ReactNode {
  const words = useWords();
  return (
    <dl className="details">
      {props.wish.changes.map(({ field, before, after }) => (
        <Fragment key={field}>
          <dt>{fieldWords({ field }, words)}</dt>
          <dd>
            {field !== 'secrets' && (
              <>
                <SourceText text={valueWords(field, before, words)} />
                {' → '}
              </>
            )}
            <SourceText text={valueWords(field, after, words)} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Yes or no to what another organisation wishes. */
function Second(props: { source: SourceView }): ReactNode {
  const { id, version } = props.source;
  const { say } = useWords();
  const may = useMay();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const second = useDeed(sourcesSecond, CHANGED);
  if (!may(sourcesSecond)) return null;
  const decide = (agree: boolean): void =>
    second.mutate(
      { id, version, agree, note },
      { onError: () => void client.invalidateQueries({ queryKey: [sourcesList.name] }) },
    );
  return (
    <div className="stack">
      <NoteField value={note} onChange={setNote} />
      <FailureNotice of={second.error} />
      <div className="actions">
        <Button
          tone="primary"
          busy={second.isPending && !second.variables.agree}
          disabled={second.isSuccess}
          onPress={() => decide(false)}
        >
          {say('source.wish.disagree')}
        </Button>
        <Button
          busy={second.isPending && second.variables.agree}
          disabled={second.isSuccess}
          onPress={() => decide(true)}
        >
          {say('source.wish.agree')}
        </Button>
      </div>
    </div>
  );
}

function Withdraw(props: { source: SourceView }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const withdraw = useDeed(sourcesWithdraw, CHANGED);
  if (!may(sourcesWithdraw)) return null;
  return (
    <>
      <FailureNotice of={withdraw.error} />
      <div className="actions">
        <Button busy={withdraw.isPending} onPress={() => withdraw.mutate({ id: props.source.id })}>
          {say('source.wish.withdraw')}
        </Button>
      </div>
    </>
  );
}

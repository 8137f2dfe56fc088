import { useState, type ReactNode } from 'react';
import {
  publishingGet,
  publishingList,
  publishingSecond,
  publishingSet,
  type PublishingView,
  publishingWithdraw,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { NoteField } from '../rule-on-developments/note-field.js';
import { useWords } from '../wording/use-words.js';

const CHANGED = [publishingGet, publishingList];

type Wish = NonNullable<PublishingView['wish']>;

/** Who may read the feeds now, and who wishes it otherwise. */
export function Reach(props: { stands: PublishingView }): ReactNode {
  const { stands } = props;
  const { say } = useWords();
  return (
    <Part
      title={say('publish.reach')}
      aside={
        <Badge tone={stands.public ? 'high' : 'plain'}>{say(stands.public ? 'publish.open' : 'publish.closed')}</Badge>
      }
    >
      <div className="card stack">
        <p>{say(stands.public ? 'publish.open.means' : 'publish.closed.means')}</p>
        {stands.since !== null && (
          <p className="facts">
            <span>{say('publish.since')}</span>
            <When at={stands.since} />
          </p>
        )}
        {stands.wish === null ? null : <WishCard wish={stands.wish} version={stands.version} />}
        {stands.wish?.state !== 'waiting' && <Turn stands={stands} />}
      </div>
    </Part>
  );
}

/** Opens or closes the feeds; opening them asks once more, because what was read cannot be taken back. */
function Turn(props: { stands: PublishingView }): ReactNode {
  const { public: isPublic, version, key } = props.stands;
  const { say } = useWords();
  const may = useMay();
  const [sure, setSure] = useState(false);
  const set = useDeed(publishingSet, CHANGED);
  if (!may(publishingSet) || (key === null && !isPublic)) return null;
  const turn = (): void => set.mutate({ public: !isPublic, version }, { onSettled: () => setSure(false) });
  return (
    <>
      <FailureNotice of={set.error} />
      <div className="actions">
        {isPublic ? (
          <Button tone="primary" busy={set.isPending} onPress={turn}>
            {say('publish.close')}
          </Button>
        ) : (
          <Button onPress={() => setSure(true)}>{say('publish.do_open')}</Button>
        )}
      </div>
      {sure && (
        <Confirm
          title={say('publish.sure')}
          doIt={say('publish.do_open')}
          busy={set.isPending}
          onYes={turn}
          onNo={() => setSure(false)}
        >
          <p>{say('publish.sure.means')}</p>
          <p>{say('publish.sure.second')}</p>
        </Confirm>
      )}
    </>
  );
}

function WishCard({ wish, version }: { wish: Wish; version: number }): ReactNode {
  const { say } = useWords();
  const asksReader = wish.state === 'waiting' && wish.by === 'other_organisation';
  return (
    <div className="stack">
      <p className="facts">
        <Badge tone="high">{say(`ruling.state.${wish.state}`)}</Badge>
        <span>{say('ruling.by', { who: say(`decider.${wish.by}`) })}</span>
        <When at={wish.at} />
      </p>
      {wish.state === 'waiting' && <p>{say(asksReader ? 'publish.wish.asks' : 'publish.wish.own')}</p>}
      {wish.second !== null && (
        <p className="facts">
          <span>{say('ruling.disagreed', { who: say(`decider.${wish.second.by}`) })}</span>
          <When at={wish.second.at} />
        </p>
      )}
      {wish.second !== null && wish.second.note !== '' && (
        <blockquote className="note">
          <SourceText text={wish.second.note} />
        </blockquote>
      )}
      {wish.state === 'waiting' && (asksReader ? <Second version={version} /> : <Withdraw />)}
    </div>
  );
}

function Second(props: { version: number }): ReactNode {
  const { version } = props;
  const { say } = useWords();
  const may = useMay();
  const [note, setNote] = useState('');
  const second = useDeed(publishingSecond, CHANGED);
  if (!may(publishingSecond)) return null;
  const busy = (agree: boolean): boolean => second.isPending && second.variables.agree === agree;
  return (
    <>
      <NoteField value={note} onChange={setNote} />
      <FailureNotice of={second.error} />
      <div className="actions">
        <Button tone="primary" busy={busy(false)} onPress={() => second.mutate({ version, agree: false, note })}>
          {say('publish.wish.disagree')}
        </Button>
        <Button busy={busy(true)} onPress={() => second.mutate({ version, agree: true, note })}>
          {say('publish.wish.agree')}
        </Button>
      </div>
    </>
  );
}

function Withdraw(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const withdraw = useDeed(publishingWithdraw, CHANGED);
  if (!may(publishingWithdraw)) return null;
  return (
    <>
      <FailureNotice of={withdraw.error} />
      <div className="actions">
        <Button busy={withdraw.isPending} onPress={() => withdraw.mutate({})}>
          {say('publish.wish.withdraw')}
        </Button>
      </div>
    </>
  );
}

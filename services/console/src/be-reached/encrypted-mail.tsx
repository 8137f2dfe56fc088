import { useState, type ReactNode } from 'react';
import { keysConfirm, keysOwn, keysRemove, type MailKeyView, type ReplyOf } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { saveFile } from '../bring-persons/save-file.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { useNow } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { HandInKey } from './hand-in-key.js';
import { TurnDeskKey } from './turn-desk-key.js';

const SOON_MS = 31 * 86_400_000;

/** The OpenPGP key mails to the reader are encrypted with, keys that wait for a look, and the desk's own. */
export function EncryptedMail(): ReactNode {
  const { say } = useWords();
  const own = useAnswer(keysOwn, {});
  return (
    <Part title={say('mail_key.title')}>
      <p>{say('mail_key.lead')}</p>
      <Answer of={own}>{(keys) => <Keys keys={keys} />}</Answer>
    </Part>
  );
}

function Keys(props: { keys: ReplyOf<typeof keysOwn> }): ReactNode {
  const { used, offered, desk, endedAt } = props.keys;
  const { say, date } = useWords();
  return (
    <>
      {endedAt !== null && <Notice tone="warn">{say('mail_key.ended', { day: date(endedAt.slice(0, 10)) })}</Notice>}
      <ul className="cards">
        {offered.map((key) => (
          <li key={key.id}>
            <Offered mailKey={key} />
          </li>
        ))}
        {used !== null && (
          <li>
            <Used mailKey={used} />
          </li>
        )}
      </ul>
      <HandInKey />
      <DeskKey of={desk} />
    </>
  );
}

/** A key that waits until its owner has compared the fingerprint. */
function Offered(props: { mailKey: MailKeyView }): ReactNode {
  const { id, fingerprint, source } = props.mailKey;
  const { say } = useWords();
  const confirm = useDeed(keysConfirm, [keysOwn]);
  const remove = useDeed(keysRemove, [keysOwn]);
  return (
    <article className="card stack">
      <h3 className="card-title">{say('mail_key.look')}</h3>
      <p className="hint">{say(`mail_key.source.${source}`)}</p>
      <Facts of={props.mailKey} />
      <p>{say('mail_key.look.means')}</p>
      <FailureNotice of={confirm.error ?? remove.error} />
      <div className="actions">
        <Button tone="primary" busy={confirm.isPending} onPress={() => confirm.mutate({ id, fingerprint })}>
          {say('mail_key.mine')}
        </Button>
        <Button busy={remove.isPending} onPress={() => remove.mutate({ id })}>
          {say('mail_key.not_mine')}
        </Button>
      </div>
    </article>
  );
}

function Used(props: { mailKey: MailKeyView }): ReactNode {
  const { id, expiresAt } = props.mailKey;
  const { say, date } = useWords();
  const now = useNow();
  const remove = useDeed(keysRemove, [keysOwn]);
  const [removing, setRemoving] = useState(false);
  const soon = expiresAt !== null && Date.parse(expiresAt) - now.getTime() < SOON_MS;
  return (
    <article className="card stack">
      <div className="card-head">
        <h3 className="card-title">{say('mail_key.used.means')}</h3>
        <Badge tone="good">{say('mail_key.used')}</Badge>
      </div>
      {soon && <Notice tone="warn">{say('mail_key.ends', { day: date(expiresAt.slice(0, 10)) })}</Notice>}
      <Facts of={props.mailKey} />
      <FailureNotice of={remove.error} />
      <div className="actions">
        <Button tone="quiet" onPress={() => setRemoving(true)}>
          {say('mail_key.remove')}
        </Button>
      </div>
      {removing && (
        <Confirm
          title={say('mail_key.remove.sure')}
          doIt={say('mail_key.remove')}
          busy={remove.isPending}
          onYes={() => remove.mutate({ id }, { onSettled: () => setRemoving(false) })}
          onNo={() => setRemoving(false)}
        >
          <p>{say('mail_key.remove.means')}</p>
        </Confirm>
      )}
    </article>
  );
}

function Facts(props: { of: MailKeyView }): ReactNode {
  const { fingerprint, kind, expiresAt } = props.of;
  const { say, date } = useWords();
  const end =
    expiresAt === null ? say('mail_key.never_ends') : say('mail_key.expires', { day: date(expiresAt.slice(0, 10)) });
  return (
    <>
      <Fingerprint of={fingerprint} />
      <p className="hint">
        <bdi>{kind}</bdi> · {end}
      </p>
    </>
  );
}

/** In groups of four, as mail programs show it. */
function Fingerprint(props: { of: string }): ReactNode {
  const { say } = useWords();
  return (
    <p>
      {say('mail_key.fingerprint')}: <bdi className="code">{(props.of.match(/.{1,4}/g) ?? []).join(' ')}</bdi>
    </p>
  );
}

function DeskKey(props: { of: ReplyOf<typeof keysOwn>['desk'] }): ReactNode {
  const { of: desk } = props;
  const { say } = useWords();
  return (
    <details className="card stack">
      <summary>{say('mail_key.desk')}</summary>
      {desk === null ? (
        <p>{say('mail_key.desk.none')}</p>
      ) : (
        <>
          <p>{say('mail_key.desk.means')}</p>
          <Fingerprint of={desk.fingerprint} />
          <Button onPress={() => saveFile('desk.asc', 'application/pgp-keys', desk.armored)}>
            {say('mail_key.desk.save')}
          </Button>
          <TurnDeskKey />
        </>
      )}
    </details>
  );
}

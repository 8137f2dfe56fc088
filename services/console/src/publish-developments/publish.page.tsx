import type { ReactNode } from 'react';
import { publishingGet, publishingList, type PublishingView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Messages } from './messages.js';
import { Reach } from './reach.js';

/** What of our developments anybody may read, where, and how they know that it is ours. */
export function PublishPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const publishing = useAnswer(publishingGet, {}, { everySeconds: 60 });
  return (
    <Page title={say('nav.publish')} lead={say('publish.lead')}>
      <Answer of={publishing}>
        {(stands) => (
          <>
            <Reach stands={stands} />
            {stands.key === null ? (
              <Notice tone="warn" title={say('publish.no_key')}>
                <p>{say('publish.no_key.next')}</p>
              </Notice>
            ) : (
              <Addresses stands={stands} publicKey={stands.key.publicKey} />
            )}
            <Held stands={stands} />
            {may(publishingList) && <Messages isPublic={stands.public} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Addresses(props: { stands: PublishingView; publicKey: string }): ReactNode {
  const { say } = useWords();
  return (
    <Part title={say('publish.addresses')}>
      <div className="card stack">
        <ul className="plain-list stack">
          {props.stands.addresses.map(({ file, address }) => (
            <Entry key={file} word={say(`publish.file.${file}`)} text={address} />
          ))}
          <Entry word={say('publish.key')} text={inGroups(props.publicKey)} />
        </ul>
        <p className="hint">{say('publish.key.hint')}</p>
      </div>
    </Part>
  );
}

/** On a line of its own, so that it can be read and marked on a phone, too. */
function Entry(props: { word: string; text: string }): ReactNode {
  return (
    <li>
      <p className="hint">{props.word}</p>
      <code className="address" translate="no">
        {props.text}
      </code>
    </li>
  );
}

/** In groups of eight, as one reads them to somebody over the telephone. */
function inGroups(key: string): string {
  return key.match(/.{1,8}/g)?.join(' ') ?? key;
}

function Held(props: { stands: PublishingView }): ReactNode {
  const { say } = useWords();
  const { held, standing, messages } = props.stands;
  return (
    <Part title={say('publish.counts')}>
      <div className="card stack">
        <p>{say('publish.standing', { count: standing, messages })}</p>
        {held.length > 0 && (
          <>
            <p>{say('publish.held')}</p>
            <ul className="bullets">
              {held.map(({ because, count }) => (
                <li key={because}>
                  {say(`publish.because.${because}`)}: {count}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="hint">{say('publish.never')}</p>
      </div>
    </Part>
  );
}

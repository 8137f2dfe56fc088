import { useState, type ReactNode } from 'react';
import { publishingList, publishingPreview, type BulletinView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { DevelopmentName } from '../follow-developments/development-facts.js';
import { useMay } from '../frame/session.js';
import { Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Part } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { MessageFile } from './message-file.js';

/** The messages that were published, newest first. */
export function Messages(props: { isPublic: boolean }): ReactNode {
  const { say } = useWords();
  const messages = usePages<BulletinView, typeof publishingList>(publishingList, {});
  return (
    <Part title={say('publish.messages')}>
      <Pages
        of={messages}
        empty={
          <Empty title={say('publish.empty')}>
            <p>{say('publish.empty.next')}</p>
          </Empty>
        }
      >
        {(items) => (
          <ul className="cards">
            {items.map((bulletin, at) => (
              <li key={bulletin.seq}>
                <Message bulletin={bulletin} isPublic={props.isPublic} isNewest={isNewest(items, at)} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Part>
  );
}

/** Whether none that is newer is about the same development: files are made of the newest. */
function isNewest(items: readonly BulletinView[], at: number): boolean {
  return items.findIndex(({ developmentId }) => developmentId === items[at]?.developmentId) === at;
}

function Message(props: { bulletin: BulletinView; isPublic: boolean; isNewest: boolean }): ReactNode {
  const { facts, message, because, sent, developmentId } = props.bulletin;
  const { say } = useWords();
  const may = useMay();
  const [shown, setShown] = useState(false);
  return (
    <article className="card stack">
      <div className="card-head">
        <h3 className="card-title">
          <Go to="/developments/$id" params={{ id: developmentId }} className="link">
            <span>
              <DevelopmentName development={facts} />
            </span>
          </Go>
        </h3>
        <Badge tone={message === 'cancel' ? 'bad' : 'plain'}>{say(`publish.message.${message}`)}</Badge>
      </div>
      {facts.headline !== '' && (
        <p>
          <SourceText text={facts.headline} />
        </p>
      )}
      <p className="facts">
        <When at={sent} />
        <span>{say(`certainty.${facts.certainty}`)}</span>
        <span>{say('publish.grade', { grade: facts.grade })}</span>
        {message !== 'alert' && <span>{say(`publish.because.${because}`)}</span>}
      </p>
      {props.isNewest && may(publishingPreview) && (
        <div className="actions">
          <Button expanded={shown} onPress={() => setShown(!shown)}>
            {say(shown ? 'publish.preview.hide' : 'publish.preview.show')}
          </Button>
        </div>
      )}
      {shown && <MessageFile id={developmentId} isPublic={props.isPublic} />}
    </article>
  );
}

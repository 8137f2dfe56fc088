import { useState, type ReactNode } from 'react';
import { handOversInvite, handOversList } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { FailureNotice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { GivenCard } from './given-card.js';
import { ReceivedCard } from './received-card.js';

const ONWARD_SECONDS = 5;

/** Persons on their way between organisations: what comes to us, what goes from us, and our code. */
export function HandOversPage(): ReactNode {
  const { say } = useWords();
  const list = useAnswer(handOversList, {}, { everySeconds: ONWARD_SECONDS });
  return (
    <Page
      title={say('hand_over.title')}
      lead={say('hand_over.lead')}
      actions={
        <Go to="/hand-overs/new" className="button button-primary button-normal">
          {say('hand_over.new')}
        </Go>
      }
    >
      <Answer of={list}>
        {({ items }) => {
          const coming = items.filter((one) => one.side === 'received');
          const going = items.filter((one) => one.side === 'given');
          return (
            <>
              {coming.length > 0 && (
                <Part title={say('hand_over.coming')}>
                  {coming.map((one) => (
                    <ReceivedCard key={one.id} offer={one} />
                  ))}
                </Part>
              )}
              {going.length > 0 && (
                <Part title={say('hand_over.going')}>
                  {going.map((one) => (
                    <GivenCard key={one.id} offer={one} />
                  ))}
                </Part>
              )}
              {items.length === 0 && <Empty title={say('hand_over.none')} />}
            </>
          );
        }}
      </Answer>
      <OurCode />
    </Page>
  );
}

/** A code is shown once, and gone when the page is left. */
function OurCode(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const invite = useDeed(handOversInvite);
  const [made, setMade] = useState<{ code: string; expiresAt: string } | null>(null);
  if (!may(handOversInvite)) return null;
  return (
    <Part title={say('hand_over.code')}>
      <p>{say('hand_over.code.means')}</p>
      <FailureNotice of={invite.error} />
      {made !== null && (
        <div className="card" role="status">
          <p className="card-title">
            <code>{made.code}</code>
          </p>
          <p className="hint">
            {say('hand_over.code.until')} <When at={made.expiresAt} exact />
          </p>
        </div>
      )}
      <div className="actions">
        <Button busy={invite.isPending} onPress={() => invite.mutate({}, { onSuccess: setMade })}>
          {say('hand_over.code.make')}
        </Button>
      </div>
    </Part>
  );
}

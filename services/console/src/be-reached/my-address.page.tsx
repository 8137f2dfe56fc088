import { useEffect, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { addressesWaiting, recipientsOwn, type RecipientView } from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { OwnHeadlines } from '../decide-headlines/own-headlines.js';
import { DuressPhrase } from './duress-phrase.js';
import { EncryptedMail } from './encrypted-mail.js';
import { OwnAddress } from './own-address.js';
import { WishesForm } from './wishes-form.js';

const LOOK_SECONDS = 4;
/** What everybody should have; the others are for those who know them. */
const FIRST: readonly Channel[] = ['signal', 'email'];

/** Where the reader is reached, and how they want to be told. */
export function MyAddressPage(): ReactNode {
  const { say } = useWords();
  const own = useAnswer(recipientsOwn, {});
  return (
    <Page title={say('nav.my_address')} lead={say('address.lead')}>
      <Answer of={own}>{(recipient) => <Reached recipient={recipient} />}</Answer>
    </Page>
  );
}

function Reached(props: { recipient: RecipientView }): ReactNode {
  const { recipient } = props;
  const { say } = useWords();
  const { addresses, offered } = recipient;
  const [refreshed, setRefreshed] = useState(recipient.version);
  useNews(addresses.some(({ waiting }) => waiting !== null));
  const works = addresses.some(({ verifiedAt, stopped }) => verifiedAt !== null && stopped === null);
  const [all, setAll] = useState(false);
  const used = addresses.map(({ channel }) => channel);
  const channels = [...offered, ...used.filter((one) => !offered.includes(one))];
  const shown = channels.filter((channel) => all || FIRST.includes(channel) || used.includes(channel));
  return (
    <>
      {!works && <Notice tone="warn">{say('address.none')}</Notice>}
      <Part title={say('address.ways')}>
        <ul className="cards">
          {shown.map((channel) => (
            <li key={channel}>
              <OwnAddress
                channel={channel}
                address={addresses.find((one) => one.channel === channel) ?? null}
                recipient={recipient}
              />
            </li>
          ))}
        </ul>
        {shown.length < channels.length && (
          <div className="actions">
            <Button onPress={() => setAll(true)}>{say('address.more_ways')}</Button>
          </div>
        )}
      </Part>
      <Part title={say('told.title')}>
        <WishesForm key={refreshed} own recipient={recipient} onStale={() => setRefreshed(refreshed + 1)} />
      </Part>
      <OwnHeadlines recipient={recipient} />
      <EncryptedMail />
      <DuressPhrase />
    </>
  );
}

/** Asks, while something waits, whether it still does: a word arrives from a phone, not through this page. */
function useNews(waits: boolean): void {
  const client = useQueryClient();
  const waiting = useAnswer(addressesWaiting, {}, { when: waits, everySeconds: LOOK_SECONDS });
  const seen = waiting.data === undefined ? null : JSON.stringify(waiting.data.items);
  useEffect(() => {
    if (seen !== null) void client.invalidateQueries({ queryKey: [recipientsOwn.name] });
  }, [client, seen]);
}

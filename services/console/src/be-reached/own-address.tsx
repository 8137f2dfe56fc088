import { useState, type ReactNode } from 'react';
import {
  addressesAgain,
  addressesRemove,
  addressesSet,
  addressesTest,
  addressesWaiting,
  reachGaps,
  recipientsList,
  recipientsOwn,
  type AddressEntry,
  type AddressView,
  type RecipientView,
} from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { ToldHere } from '../be-told-here/told-here.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { AddressForm, isTyped } from './address-form.js';
import { AddressStanding } from './address-standing.js';
import { CodeForm } from './code-form.js';
import { RemoveAddress } from './remove-address.js';
import { WordToSend } from './word-to-send.js';

const OLD = [recipientsOwn, recipientsList, addressesWaiting, reachGaps];

/** One way to reach the reader: what stands, what waits, and everything to be done about it. */
export function OwnAddress(props: {
  channel: Channel;
  address: AddressView | null;
  recipient: RecipientView;
}): ReactNode {
  const { channel, address, recipient } = props;
  const { say } = useWords();
  const { memberId } = recipient;
  const [doing, setDoing] = useState<'enter' | 'remove' | null>(null);
  const set = useDeed(addressesSet, OLD);
  const again = useDeed(addressesAgain, OLD);
  const remove = useDeed(addressesRemove, OLD);
  const waiting = address?.waiting ?? null;
  const works = address !== null && address.verifiedAt !== null && address.stopped === null;
  const save = (entry: AddressEntry): void => set.mutate({ memberId, entry }, { onSuccess: () => setDoing(null) });
  return (
    <article className="card stack">
      <AddressStanding channel={channel} address={address} />
      {waiting !== null && (
        <WhatWaits
          channel={channel}
          waiting={waiting}
          number={recipient.signalNumber}
          busy={again.isPending}
          onAgain={() => again.mutate({ channel })}
        />
      )}
      {channel === 'push' && waiting === null && !works && <ToldHere />}
      {doing === 'enter' && isTyped(channel) && (
        <AddressForm
          channel={channel}
          busy={set.isPending}
          error={set.error}
          onSave={save}
          onCancel={() => setDoing(null)}
        />
      )}
      <FailureNotice of={again.error} />
      {doing !== 'enter' && (
        <div className="actions">
          {works && <TestLine channel={channel} />}
          {address?.stopped != null && address.stopped !== 'untrusted_identity' && waiting === null && (
            <Button tone="primary" busy={again.isPending} onPress={() => again.mutate({ channel })}>
              {say('address.verify_again')}
            </Button>
          )}
          {isTyped(channel) && (
            <Button tone={address === null ? 'primary' : 'plain'} onPress={() => setDoing('enter')}>
              {say(address === null ? 'address.add' : 'address.change')}
            </Button>
          )}
          {address !== null && (
            <Button tone="quiet" onPress={() => setDoing('remove')}>
              {say('address.remove')}
            </Button>
          )}
        </div>
      )}
      {doing === 'remove' && address !== null && (
        <RemoveAddress
          address={address}
          own
          last={remove.data?.because === 'last_of_on_call'}
          busy={remove.isPending}
          error={remove.error}
          onRemove={(confirm) =>
            remove.mutate({ memberId, channel, confirm }, { onSuccess: ({ removed }) => removed && setDoing(null) })
          }
          onClose={() => {
            remove.reset();
            setDoing(null);
          }}
        />
      )}
    </article>
  );
}

function TestLine(props: { channel: Channel }): ReactNode {
  const { say } = useWords();
  const test = useDeed(addressesTest);
  return (
    <>
      <Button busy={test.isPending} onPress={() => test.mutate({ channel: props.channel })}>
        {say('address.test')}
      </Button>
      {test.isSuccess && <Notice tone="good">{say('address.test.sent')}</Notice>}
      <FailureNotice of={test.error} />
    </>
  );
}

/** An address that waits, and what shows that it is the reader's. */
function WhatWaits(props: {
  channel: Channel;
  waiting: NonNullable<AddressView['waiting']>;
  number: string | null;
  busy: boolean;
  onAgain: () => void;
}): ReactNode {
  const { channel, waiting, number, busy, onAgain } = props;
  const { say } = useWords();
  if (waiting.way === 'word') return <WordToSend waiting={waiting} number={number} busy={busy} onAgain={onAgain} />;
  return (
    <>
      {waiting.secret !== null && (
        <p>
          {say('address.webhook.secret')} <span className="code">{waiting.secret}</span>
        </p>
      )}
      <CodeForm channel={channel} waiting={waiting} busy={busy} onAgain={onAgain} />
    </>
  );
}

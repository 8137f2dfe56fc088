import type { ReactNode } from 'react';
import { addressesAgain, addressesTest, type AddressView, type RecipientView } from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { ToldHere } from '../be-told-here/told-here.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { AddressCard, OF_ADDRESSES } from './address-card.js';
import { isTyped } from './address-form.js';
import { CodeForm } from './code-form.js';
import { WordToSend } from './word-to-send.js';

/** One way to reach the reader: what stands, what waits, and everything to be done about it. */
export function OwnAddress(props: {
  channel: Channel;
  address: AddressView | null;
  recipient: RecipientView;
}): ReactNode {
  const { channel, address, recipient } = props;
  const { say } = useWords();
  const again = useDeed(addressesAgain, OF_ADDRESSES);
  const waiting = address?.waiting ?? null;
  const works = address !== null && address.verifiedAt !== null && address.stopped === null;
  const anew = address?.stopped != null && address.stopped !== 'untrusted_identity' && waiting === null;
  const deeds = (
    <>
      {works && <TestLine channel={channel} />}
      {anew && (
        <Button tone="primary" busy={again.isPending} onPress={() => again.mutate({ channel })}>
          {say('address.verify_again')}
        </Button>
      )}
    </>
  );
  const { memberId } = recipient;
  return (
    <AddressCard {...{ memberId, channel, address, deeds }} own mayEnter={isTyped(channel)}>
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
      <FailureNotice of={again.error} />
    </AddressCard>
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

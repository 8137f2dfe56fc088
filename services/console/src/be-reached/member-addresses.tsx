import { useState, type ReactNode } from 'react';
import { addressesResume, type AddressView, type RecipientView } from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { AddressCard, OF_ADDRESSES } from './address-card.js';
import { WishesForm } from './wishes-form.js';

/** What an admin may set for somebody; the rest needs the member's own browser or device. */
const SET_FOR_OTHERS: readonly Channel[] = ['signal', 'email'];

/** Where another member is reached, for an admin, who may set an address but never show that it is the member's. */
export function MemberAddresses(props: { recipient: RecipientView }): ReactNode {
  const { recipient } = props;
  const { say } = useWords();
  const { addresses, memberId } = recipient;
  const [telling, setTelling] = useState(false);
  const kept = addresses.map(({ channel }) => channel);
  const channels = [...SET_FOR_OTHERS, ...kept.filter((channel) => !SET_FOR_OTHERS.includes(channel))];
  return (
    <div className="stack">
      <p className="hint">{say('address.of_member.hint')}</p>
      {addresses.some(({ stopped }) => stopped === 'duress') && <Resume memberId={memberId} />}
      {channels.map((channel) => (
        <MemberAddress
          key={channel}
          memberId={memberId}
          channel={channel}
          address={addresses.find((one) => one.channel === channel) ?? null}
        />
      ))}
      <div className="actions">
        <Button expanded={telling} onPress={() => setTelling(!telling)}>
          {say('told.of_member')}
        </Button>
      </div>
      {telling && <WishesForm recipient={recipient} own={false} onStale={() => setTelling(false)} />}
    </div>
  );
}

function MemberAddress(props: { memberId: string; channel: Channel; address: AddressView | null }): ReactNode {
  const { say } = useWords();
  return (
    <AddressCard {...props} own={false} mayEnter={SET_FOR_OTHERS.includes(props.channel)}>
      {props.address?.waiting != null && <p className="hint">{say('address.waits_for_member')}</p>}
    </AddressCard>
  );
}

/** Using everything again after a duress phrase, once somebody has spoken with the member. */
function Resume(props: { memberId: string }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const resume = useDeed(addressesResume, OF_ADDRESSES);
  return (
    <>
      <FailureNotice of={resume.error} />
      <div className="actions">
        <Button onPress={() => setAsking(true)}>{say('address.resume')}</Button>
      </div>
      {asking && (
        <Confirm
          title={say('address.resume.sure')}
          doIt={say('address.resume')}
          busy={resume.isPending}
          onYes={() => resume.mutate({ memberId: props.memberId }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('address.resume.means')}</p>
        </Confirm>
      )}
    </>
  );
}

import { useState, type ReactNode } from 'react';
import {
  addressesRemoveForMember,
  addressesResume,
  addressesSetForMember,
  reachGaps,
  recipientsList,
  type AddressView,
  type RecipientView,
} from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { AddressForm, isTyped } from './address-form.js';
import { AddressStanding } from './address-standing.js';
import { RemoveAddress } from './remove-address.js';
import { WishesForm } from './wishes-form.js';

const OLD = [recipientsList, reachGaps];
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
  const { memberId, channel, address } = props;
  const { say } = useWords();
  const [doing, setDoing] = useState<'enter' | 'remove' | null>(null);
  const set = useDeed(addressesSetForMember, OLD);
  const remove = useDeed(addressesRemoveForMember, OLD);
  const done = (): void => setDoing(null);
  return (
    <div className="card stack">
      <AddressStanding channel={channel} address={address} />
      {address?.waiting != null && <p className="hint">{say('address.waits_for_member')}</p>}
      {doing === 'enter' && isTyped(channel) && (
        <AddressForm
          channel={channel}
          busy={set.isPending}
          error={set.error}
          onSave={(entry) => set.mutate({ memberId, entry }, { onSuccess: done })}
          onCancel={done}
        />
      )}
      {doing !== 'enter' && (
        <div className="actions">
          {SET_FOR_OTHERS.includes(channel) && (
            <Button onPress={() => setDoing('enter')}>
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
          own={false}
          last={remove.data?.because === 'last_of_on_call'}
          busy={remove.isPending}
          error={remove.error}
          onRemove={(confirm) =>
            remove.mutate({ memberId, channel, confirm }, { onSuccess: ({ removed }) => removed && done() })
          }
          onClose={() => {
            remove.reset();
            done();
          }}
        />
      )}
    </div>
  );
}

/** Using everything again after a duress phrase, once somebody has spoken with the member. */
function Resume(props: { memberId: string }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const resume = useDeed(addressesResume, OLD);
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

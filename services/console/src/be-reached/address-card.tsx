import { useState, type ReactNode } from 'react';
import {
  addressesRemove,
  addressesRemoveForMember,
  addressesSet,
  addressesSetForMember,
  addressesWaiting,
  reachGaps,
  recipientsList,
  recipientsOwn,
  type AddressView,
} from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { useWords } from '../wording/use-words.js';
import { AddressForm, isTyped } from './address-form.js';
import { AddressStanding } from './address-standing.js';
import { RemoveAddress } from './remove-address.js';

/** What a changed address makes old. */
export const OF_ADDRESSES = [recipientsOwn, recipientsList, addressesWaiting, reachGaps];

/** One way to reach a member, one's own or another's: what stands, and entering, changing or removing it. */
export function AddressCard(props: {
  memberId: string;
  channel: Channel;
  address: AddressView | null;
  own: boolean;
  mayEnter: boolean;
  /** What stands between the address and its buttons. */
  children: ReactNode;
  /** Buttons before those of every address. */
  deeds?: ReactNode;
}): ReactNode {
  const { memberId, channel, address, own } = props;
  const { say } = useWords();
  const [doing, setDoing] = useState<'enter' | 'remove' | null>(null);
  const set = useDeed(own ? addressesSet : addressesSetForMember, OF_ADDRESSES);
  const remove = useDeed(own ? addressesRemove : addressesRemoveForMember, OF_ADDRESSES);
  const done = (): void => setDoing(null);
  const isMissing = address === null;
  return (
    <article className="card stack">
      <AddressStanding channel={channel} address={address} />
      {props.children}
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
          {props.deeds}
          {props.mayEnter && (
            <Button tone={own && isMissing ? 'primary' : 'plain'} onPress={() => setDoing('enter')}>
              {say(isMissing ? 'address.add' : 'address.change')}
            </Button>
          )}
          {!isMissing && (
            <Button tone="quiet" onPress={() => setDoing('remove')}>
              {say('address.remove')}
            </Button>
          )}
        </div>
      )}
      {doing === 'remove' && !isMissing && (
        <RemoveAddress
          address={address}
          own={own}
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
    </article>
  );
}

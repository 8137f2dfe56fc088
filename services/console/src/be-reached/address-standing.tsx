import type { ReactNode } from 'react';
import type { AddressView } from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { Badge } from '../pieces/badge.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** A channel, its address, and in one word whether it works; where it was stopped, why and what to do. */
export function AddressStanding(props: { channel: Channel; address: AddressView | null }): ReactNode {
  const { channel, address } = props;
  const { say, ago } = useWords();
  const waiting = address?.waiting ?? null;
  const inUse = address !== null && address.verifiedAt !== null;
  return (
    <>
      <div className="card-head">
        <h3 className="card-title">{say(`channel.${channel}`)}</h3>
        <StandingBadge address={address} />
      </div>
      {address !== null && channel !== 'push' && (
        <p>
          <bdi>{address.address}</bdi>
        </p>
      )}
      {address !== null && address.verifiedAt !== null && address.stopped === null && (
        <p className="hint">{say('address.verified.since', { when: ago(address.verifiedAt) })}</p>
      )}
      {address !== null && address.stopped !== null && waiting === null && (
        <Notice tone="warn">{say(`address.stopped.${address.stopped}`)}</Notice>
      )}
      {waiting !== null && inUse && address.stopped === null && waiting.address !== address.address && (
        <p className="hint">{say('address.replaces', { address: waiting.address })}</p>
      )}
    </>
  );
}

/** Whether an address works, in one word. */
export function StandingBadge(props: { address: AddressView | null }): ReactNode {
  const { address } = props;
  const { say } = useWords();
  if (address === null) return <Badge>{say('address.missing')}</Badge>;
  if (address.stopped !== null) return <Badge tone="bad">{say('address.stopped')}</Badge>;
  if (address.verifiedAt !== null) return <Badge tone="good">{say('address.verified')}</Badge>;
  return <Badge tone="high">{say('address.waiting')}</Badge>;
}

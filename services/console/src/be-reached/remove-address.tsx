import type { ReactNode } from 'react';
import type { AddressView } from '@lapwing/contracts';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Asks before an address goes, and once more before somebody on call is out of reach. */
export function RemoveAddress(props: {
  address: AddressView;
  own: boolean;
  last: boolean;
  busy: boolean;
  error: Error | null;
  onRemove: (confirm: boolean) => void;
  onClose: () => void;
}): ReactNode {
  const { address, last, own } = props;
  const { say } = useWords();
  return (
    <Confirm
      title={say('address.remove.sure', { channel: say(`channel.${address.channel}`) })}
      doIt={say(last ? 'address.remove.anyway' : 'address.remove')}
      danger
      busy={props.busy}
      onYes={() => props.onRemove(last)}
      onNo={props.onClose}
    >
      {last ? (
        <Notice tone="warn">{say(own ? 'address.remove.last' : 'address.remove.last_of_member')}</Notice>
      ) : (
        <p>{say('address.remove.means')}</p>
      )}
      <FailureNotice of={props.error} />
    </Confirm>
  );
}

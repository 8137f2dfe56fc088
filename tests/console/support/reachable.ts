import { recipientView, type AddressView, type RecipientView } from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { ANNA, BORIS, minutesAgo } from './people.js';

/** One address of somebody. */
export const address = (channel: Channel, text: string, rest: Partial<AddressView> = {}): AddressView => ({
  channel,
  address: text,
  verifiedAt: minutesAgo(9000),
  stopped: null,
  stoppedAt: null,
  waiting: null,
  ...rest,
});

/** Anna is reached by mail, and her number has left Signal; nothing reaches Boris, who is on call. */
export function recipients(): RecipientView[] {
  const stopped = { stopped: 'unregistered', stoppedAt: minutesAgo(90) } as const;
  return [
    recipientView.parse({
      memberId: ANNA,
      version: 1,
      addresses: [address('signal', '+491500000001', stopped), address('email', 'anna@harbour.example')],
      offered: ['signal', 'email'],
      signalNumber: '+15550100000',
      ringsThisWeek: 4,
      onCall: true,
    }),
    recipientView.parse({
      memberId: BORIS,
      version: 1,
      addresses: [],
      onCall: true,
      unreachableSince: minutesAgo(45),
    }),
  ];
}

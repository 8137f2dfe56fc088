import { inboxOwn, pushKey, type InboxItem } from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import { minutesAgo, uuid } from './people.js';

const told = (facts: Partial<InboxItem>): InboxItem => ({
  alertId: uuid(301),
  code: 'K7-42',
  urgency: 'critical',
  purpose: 'ring',
  repeat: 0,
  at: minutesAgo(4),
  channels: [
    { channel: 'signal', state: 'failed' },
    { channel: 'email', state: 'sent' },
  ],
  open: true,
  takenByMe: false,
  ...facts,
});

/** What the reader was told, and the key by which a browser subscribes. */
export const ANSWERS_ABOUT_TOLD: readonly Answer[] = [
  answer(inboxOwn, () => ({
    items: [
      told({}),
      told({ purpose: 'correction', at: minutesAgo(90), channels: [{ channel: 'push', state: 'delivered' }] }),
      told({ code: 'B2-17', urgency: 'high', at: minutesAgo(600), takenByMe: true, repeat: 1 }),
      told({ code: 'C0-33', urgency: 'digest', purpose: 'digest', at: minutesAgo(3000), open: false }),
    ],
  })),
  answer(pushKey, () => ({ publicKey: 'B'.padEnd(87, 'A') })),
];

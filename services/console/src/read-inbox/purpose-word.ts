import type { InboxItem } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';

/** What a message was, in the reader's words. */
export function purposeWord({ purpose, repeat }: Pick<InboxItem, 'purpose' | 'repeat'>): MessageId {
  if (purpose === 'update') return 'inbox.update';
  if (purpose === 'correction') return 'inbox.correction';
  if (purpose === 'digest') return 'inbox.digest';
  return repeat > 0 ? 'inbox.ring.again' : 'inbox.ring';
}

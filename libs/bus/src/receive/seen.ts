import { INBOX_SEEN, type Service } from '@lapwing/contracts';
import type { DeliveryContext } from './delivery-context.js';
import type { Handlers } from './handlers.js';

/** Lets every service answer which messages it has committed; producers settle their outbox by it. */
export function answerSeen(service: Service, handlers: Handlers): void {
  handlers.add(INBOX_SEEN[service].subject, async (payload, context: DeliveryContext) => {
    const { ids } = INBOX_SEEN[service].request.parse(payload);
    const rows = await context.tx.query<{ id: string }[]>('select id from inbox where id = any($1)', [ids]);
    return { seen: rows.map((row) => row.id) };
  });
}

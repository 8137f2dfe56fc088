import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import type { Database } from '@lapwing/platform';
import { eventAt } from '../consumers.js';
import { parse, type Delivery } from './delivery.js';
import { DeliveryContext } from './delivery-context.js';
import { handOver, type Handlers } from './handlers.js';

/** A message that its consumer could not take, kept whole until an operator replays it. */
export interface DeadLetter {
  id: string;
  subject: string;
  code: string;
  cause: string;
  deliveries: number;
  deadAt: Date;
  replayedAt: Date | null;
}

/** Keeps a message as a dead letter together with its inbox mark, so that it counts as settled and is not brought again. */
export async function bury(tx: EntityManager, delivery: Delivery, error: Error): Promise<void> {
  const code = error instanceof Failure ? error.code : 'internal';
  const cause = error instanceof Failure ? (error.detail ?? error.code) : error.name;
  await tx.query('insert into inbox (id, subject) values ($1, $2) on conflict do nothing', [
    delivery.id,
    delivery.subject,
  ]);
  await tx.query(
    `insert into dead_letter (id, subject, body, code, cause, deliveries) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing`,
    [delivery.id, delivery.subject, delivery.body, code, cause, delivery.count],
  );
  await tx.query('delete from inbox_start where id = $1', [delivery.id]);
}

/** What operators see and replay. */
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly handlers: Handlers,
  ) {}

  /** The newest first, those already replayed last. */
  async list(limit = 100): Promise<DeadLetter[]> {
    return this.database.inWork((tx) =>
      tx.query<DeadLetter[]>(
        `select id, subject, code, cause, deliveries, dead_at as "deadAt", replayed_at as "replayedAt"
         from dead_letter order by replayed_at is not null, dead_at desc limit $1`,
        [limit],
      ),
    );
  }

  /** Runs the handler once more in one transaction; throws what it throws and then leaves the letter as it was. */
  async replay(id: string): Promise<void> {
    await this.database.inWork(async (tx) => {
      const [row] = await tx.query<{ subject: string; body: string; deliveries: number }[]>(
        'select subject, body, deliveries from dead_letter where id = $1 and replayed_at is null for update',
        [id],
      );
      const contract = row === undefined ? null : eventAt(row.subject);
      const handle = row === undefined ? null : this.handlers.find(row.subject);
      if (row === undefined || contract === null || handle === null) throw new Failure('not_found');
      const message = parse(contract, { id, subject: row.subject, body: row.body, count: row.deliveries });
      await handOver(handle, message.data, new DeliveryContext(tx, { envelope: message.envelope }));
      await tx.query('update dead_letter set replayed_at = now() where id = $1', [id]);
    });
  }
}

import { Logger } from '@nestjs/common';
import { INBOX_SEEN, type Service } from '@lapwing/contracts';
import { Pump, type Kit } from '@lapwing/platform';
import type { Bus } from '../bus.js';
import { eventNamed } from '../consumers.js';
import type { OwnStream } from '../nats/own-stream.js';
import type { Relay } from './relay.js';

const BATCH = 500;
const OUTBOX_KEPT = '3 days';
/** Longer than the outbox, so that a late repetition still meets its mark. */
const INBOX_KEPT = '30 days';

const MARK = `
  update outbox set checked_at = now(), settled_at = case when mark.done then now() end,
    seen_by = array(select jsonb_array_elements_text(mark.seen))
  from jsonb_to_recordset($1::jsonb) as mark(id uuid, seen jsonb, done boolean)
  where outbox.id = mark.id`;

interface Unsettled {
  id: string;
  contract: string;
  stream_seq: string;
  seen_by: string[];
}

/**
 * Settles the outbox: a message is settled when every consumer in the catalogue has committed it. What is not settled
 * and no longer in the stream is published again; what merely waits there stays.
 */
export class Sweeper {
  private readonly log = new Logger('sweeper');
  private readonly pump: Pump;

  constructor(
    private readonly kit: Pick<Kit, 'database' | 'metrics'>,
    private readonly bus: Pick<Bus, 'ask'>,
    private readonly stream: OwnStream,
    private readonly relay: Pick<Relay, 'nudge'>,
    everyMs: number,
  ) {
    this.pump = new Pump(
      () => this.sweep(),
      everyMs,
      (error) => this.log.warn('the sweep stopped early', error instanceof Error ? error : { error }),
    );
  }

  start(): void {
    this.pump.start();
  }

  nudge(): void {
    this.pump.nudge();
  }

  async stop(): Promise<void> {
    await this.pump.stop();
  }

  /** One round over the rows that waited longest for a look; says whether another round would settle more. */
  async sweep(): Promise<boolean> {
    const rows = await this.kit.database.inWork((tx) =>
      tx.query<Unsettled[]>(
        `select id, contract, stream_seq, seen_by from outbox
         where published_at is not null and settled_at is null
         order by checked_at nulls first, id limit ${BATCH}`,
      ),
    );
    this.kit.metrics.gauge('messages_unsettled', 'Messages some consumer has not committed.').set(rows.length);
    const open = await this.askConsumers(rows);
    for (const row of open) await this.review(row);
    await this.prune();
    return rows.length === BATCH && open.length < rows.length;
  }

  /** Asks each consumer once for all its rows and returns the rows that stay unsettled. */
  private async askConsumers(rows: Unsettled[]): Promise<Unsettled[]> {
    const open = new Map<Service, string[]>();
    for (const row of rows) {
      for (const consumer of missing(row)) open.set(consumer, [...(open.get(consumer) ?? []), row.id]);
    }
    const seen = new Map<string, string[]>();
    for (const [consumer, ids] of open) {
      for (const id of await this.seenBy(consumer, ids)) seen.set(id, [...(seen.get(id) ?? []), consumer]);
    }
    const known = rows.map((row) => ({ ...row, seen_by: [...row.seen_by, ...(seen.get(row.id) ?? [])] }));
    const marks = known.map((row) => ({ id: row.id, seen: row.seen_by, done: missing(row).length === 0 }));
    await this.kit.database.inWork((tx) => tx.query(MARK, [JSON.stringify(marks)]));
    return known.filter((row) => missing(row).length > 0);
  }

  private async seenBy(consumer: Service, ids: string[]): Promise<string[]> {
    try {
      return (await this.bus.ask(INBOX_SEEN[consumer], { ids }, { timeoutMs: 3_000 })).seen;
    } catch {
      return [];
    }
  }

  private async review(row: Unsettled): Promise<void> {
    if (await this.stream.holds(Number(row.stream_seq), row.id)) return;
    this.log.warn('the stream lost a message; publishing it again', { message: row.id });
    this.kit.metrics.counter('messages_republished_total', 'Messages the stream had lost.').inc();
    await this.kit.database.inWork((tx) =>
      tx.query('update outbox set published_at = null, stream_seq = null where id = $1 and settled_at is null', [
        row.id,
      ]),
    );
    this.relay.nudge();
  }

  private async prune(): Promise<void> {
    await this.kit.database.inWork(async (tx) => {
      await tx.query(`delete from outbox where settled_at < now() - interval '${OUTBOX_KEPT}'`);
      await tx.query(`delete from inbox where seen_at < now() - interval '${INBOX_KEPT}'`);
    });
  }
}

function missing(row: Unsettled): Service[] {
  const consumers = eventNamed(row.contract)?.consumers ?? [];
  return consumers.filter((consumer) => !row.seen_by.includes(consumer));
}

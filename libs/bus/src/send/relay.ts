import { Logger } from '@nestjs/common';
import { Pump, type Kit } from '@lapwing/platform';
import type { OwnStream } from '../nats/own-stream.js';

const BATCH = 200;

const TAKEN = `
  update outbox set published_at = clock_timestamp(), stream_seq = taken.seq
  from unnest($1::uuid[], $2::bigint[]) as taken(id, seq) where outbox.id = taken.id`;

interface Waiting {
  id: string;
  subject: string;
  envelope: string;
}

/** Carries committed outbox rows to the stream, soon after the commit and again until the stream has them. */
export class Relay {
  private readonly log = new Logger('relay');
  private readonly pump: Pump;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly kit: Pick<Kit, 'database' | 'wakeups' | 'metrics' | 'service'>,
    private readonly stream: OwnStream,
    everyMs: number,
  ) {
    this.pump = new Pump(
      () => this.carry(),
      everyMs,
      (error) => this.log.warn('messages wait; trying again', error instanceof Error ? error : { error }),
    );
  }

  start(): void {
    this.stopListening = this.kit.wakeups.on(`${this.kit.service}_outbox`, () => this.pump.nudge());
    this.pump.start();
  }

  nudge(): void {
    this.pump.nudge();
  }

  async stop(): Promise<void> {
    this.stopListening();
    await this.pump.stop();
  }

  private async carry(): Promise<boolean> {
    return this.kit.database.inWork(async (tx) => {
      const rows = await tx.query<Waiting[]>(
        `select id, subject, envelope from outbox where published_at is null
         order by id limit ${BATCH} for update skip locked`,
      );
      if (rows.length === 0) return false;
      const results = await Promise.allSettled(rows.map((row) => this.publish(row)));
      const failed = results.find((result) => result.status === 'rejected');
      if (failed !== undefined)
        this.log.warn('some messages wait', failed.reason instanceof Error ? failed.reason : {});
      const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      await tx.query(TAKEN, [taken.map(({ id }) => id), taken.map(({ seq }) => seq)]);
      this.kit.metrics.counter('messages_published_total', 'Messages the stream has taken.').inc(taken.length);
      return rows.length === BATCH && failed === undefined;
    });
  }

  private async publish(row: Waiting): Promise<{ id: string; seq: number }> {
    return { id: row.id, seq: await this.stream.publish(row.subject, row.envelope, row.id) };
  }
}

import { Injectable } from '@nestjs/common';
import type { CanaryStep } from '@lapwing/domain';
import { afterCommit, Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { NoticeStore } from '../raise-notices/notice.store.js';

const SUBJECT = 'canary';
const BUCKETS = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800];

/** Tells of canaries: to whoever measures, and, where two in a row are missed, to the operators. */
@Injectable()
export class CanaryTidings {
  constructor(
    private readonly notices: NoticeStore,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async missed(tx: EntityManager, { missed, inARow, alarm }: CanaryStep): Promise<void> {
    if (missed.length === 0) return;
    if (alarm) {
      const detail = { code: 'canary_missed', values: { missed: inARow } };
      await this.notices.raise(tx, { kind: 'canary_missed', subject: SUBJECT, urgency: 'page', detail });
    }
    afterCommit(tx, () => {
      this.metrics.counter('canary_missed_total', 'Canaries that did not arrive in time.').inc(missed.length);
      this.inARow().set(inARow);
    });
  }

  /** `seconds` is what it took from the article to the message. */
  async arrived(tx: EntityManager, seconds: number): Promise<void> {
    await this.calm(tx);
    afterCommit(tx, () => {
      const help = 'From the article of a canary to its message, in seconds.';
      this.metrics.histogram('canary_seconds', help, [], BUCKETS).observe(seconds);
      const arrival = this.metrics.gauge('canary_arrived_timestamp', 'When a canary arrived last, in Unix seconds.');
      arrival.set(this.clock.now().getTime() / 1000);
      this.inARow().set(0);
    });
  }

  /** Takes the notice back. */
  async calm(tx: EntityManager): Promise<void> {
    await this.notices.clear(tx, 'canary_missed', SUBJECT);
  }

  private inARow() {
    return this.metrics.gauge('canary_missed_in_a_row', 'Canaries missed since the last arrival.');
  }
}

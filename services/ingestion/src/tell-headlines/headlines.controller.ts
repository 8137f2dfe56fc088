import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { Failure, headlinesKey, headlinesRedeem, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { headlineInMessage, judgePublishing } from '@lapwing/domain';
import { Clock, Metrics, sealHeadline } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentRow } from '../fold-mentions/development.row.js';
import { RulingMemory } from '../fold-mentions/ruling-memory.js';
import { PublicReports } from '../publish-developments/public-reports.js';
import { HeadlineKeyStore } from './headline-key.store.js';
import { Redemptions } from './redemptions.js';

/**
 * Tells the public headline of a development to whoever has a handle of it, and learns nothing of whom it is for: the
 * question names no organisation, no member and no alert, and every handle is another.
 */
@Controller()
export class HeadlinesController {
  private readonly redemptions = new Redemptions();

  constructor(
    private readonly keys: HeadlineKeyStore,
    private readonly memory: RulingMemory,
    private readonly reports: PublicReports,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  @Answers(headlinesKey)
  async key(_query: object, tx: EntityManager): Promise<ReplyOf<typeof headlinesKey>> {
    const { id, publicKey, until } = await this.keys.current(tx);
    return { id, publicKey: publicKey.toString('base64url'), until: until.toISOString() };
  }

  @Answers(headlinesRedeem)
  async redeem(
    { handle, replyTo }: RequestOf<typeof headlinesRedeem>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof headlinesRedeem>> {
    const handled = await this.keys.open(tx, handle);
    // All refusals are one: a guess must not learn how near it came.
    if (handled === null || !this.redemptions.take(handle, handled.endsAt, this.clock.now())) {
      this.count('refused');
      throw new Failure('not_found');
    }
    const headline = await this.headlineOf(tx, handled.id);
    this.count(headline === null ? 'none' : 'told');
    return { sealed: sealHeadline(replyTo, handle, headline) };
  }

  /** What the public has read of it, by the rules of what may be published; null where that is nothing. */
  private async headlineOf(tx: EntityManager, id: string): Promise<string | null> {
    const row = await tx.findOneBy(DevelopmentRow, { id: await this.memory.survivorOf(tx, id) });
    if (row === null) return null;
    const known = (await this.reports.of(tx, [row.snapshot])).get(row.id) ?? null;
    const fate = { withdrawn: row.state === 'withdrawn', into: null, change: 'updated' } as const;
    const judged = judgePublishing(known, fate, null);
    return judged.publish ? headlineInMessage(judged.facts.headline) : null;
  }

  private count(result: 'told' | 'none' | 'refused'): void {
    const help = 'Public headlines asked for with a handle, by what was answered.';
    this.metrics.counter('headlines_redeemed_total', help, ['result']).inc({ result });
  }
}

import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { claimsFile, claimsIn, claimsRecall, Failure, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { namesAPerson } from '@lapwing/domain';
import { Clock, Jobs, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentQueue } from '../review-developments/development-queue.js';
import { ensureBuiltIn, REPORTS } from '../take-uploads/built-in-source.js';
import { ClaimStore } from './claim.store.js';
import { urnOf } from './tips.controller.js';

/** What organisations let all know of their own reports. It comes without a name and waits for an operator as any low-grade tip. */
@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: ClaimStore,
    private readonly queue: DevelopmentQueue,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  @Answers(claimsFile)
  async file(claim: RequestOf<typeof claimsFile>, tx: EntityManager): Promise<ReplyOf<typeof claimsFile>> {
    const { claimId, title, text, country, published, commitment } = claim;
    const [known] = await tx.query<object[]>(
      `select 1 from tip where id = $1 union all
       select 1 from document where source_id = $2 and final_url = $3`,
      [claimId, REPORTS.id, urnOf(claimId)],
    );
    if (known !== undefined) return {};
    if (namesAPerson(title) || namesAPerson(text)) throw new Failure('invalid', { retry: 'never' });
    if (!(await ensureBuiltIn(tx, REPORTS, this.clock.now())))
      throw new Failure('unavailable', { detail: 'Reports to all are switched off.' });
    const body = { title, text, country, language: 'en', published, url: null, grade: 'D' };
    await tx.query('insert into tip (id, body, attachments) values ($1, $2, $3)', [claimId, body, []]);
    await this.claims.keep(tx, claimId, commitment);
    await this.jobs.at(tx, 'tip.take', claimId, this.clock.now());
    return {};
  }

  /** It changes nothing by itself: what stands in a development waits there for two operators. */
  @Answers(claimsRecall)
  async recall(
    { claimId, secret }: RequestOf<typeof claimsRecall>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof claimsRecall>> {
    const result = await this.claims.recall(tx, claimId, secret);
    this.metrics.counter('recalls_total', 'Claims that were asked to be taken back.', ['result']).inc({ result });
    // What is folded later is looked at then.
    if (result === 'recalled') await this.queue.look(tx, await this.claims.developmentsOf(tx, claimId));
    return {};
  }

  @Answers(claimsIn)
  async within({ developmentIds }: RequestOf<typeof claimsIn>, tx: EntityManager): Promise<ReplyOf<typeof claimsIn>> {
    return { items: await this.claims.within(tx, developmentIds) };
  }
}

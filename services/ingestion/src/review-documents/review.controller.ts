import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  type ReplyOf,
  type RequestOf,
  type ReviewItem,
  reviewList,
  reviewReopen,
  reviewSettle,
} from '@lapwing/contracts';
import type { Mention } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ClaimJudging } from './claim-judging.js';
import { ReviewItemRow } from './review-item.row.js';
import { ReviewStore } from './review.store.js';

type Settling = RequestOf<typeof reviewSettle>;

/** What operators do with documents that the reader left to a person. */
@Controller()
export class ReviewController {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly claims: ClaimJudging,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(reviewList)
  async list(wish: RequestOf<typeof reviewList>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof reviewList>> {
    return this.reviews.page(tx, wish, actor);
  }

  @Answers(reviewSettle)
  async settle(wish: Settling, tx: EntityManager, actor: Actor): Promise<ReviewItem> {
    const row = await this.reviews.demand(tx, wish.id);
    const ruled = wish.verdict === 'claim' ? await this.claims.demand(tx, wish.id, wish.claim) : null;
    if (row.settledAt !== null) {
      const same = row.settledBy === actor.memberId && row.verdict === wish.verdict && isSame(row.ruled, ruled);
      if (!same) throw decidedAs(row);
      return this.view(tx, wish.id, actor);
    }
    const settledAt = this.clock.now();
    const by = { settledAt, settledByOrganisation: actor.orgId, settledBy: actor.memberId };
    await tx.update(ReviewItemRow, { documentId: wish.id }, { ...by, verdict: wish.verdict, ruled });
    if (ruled !== null) await this.jobs.at(tx, 'review.claim', wish.id, settledAt);
    return this.view(tx, wish.id, actor);
  }

  @Answers(reviewReopen)
  async reopen({ id }: RequestOf<typeof reviewReopen>, tx: EntityManager, actor: Actor): Promise<ReviewItem> {
    const row = await this.reviews.demand(tx, id);
    if (row.verdict === 'claim') throw decidedAs(row);
    const open = { verdict: null, settledAt: null, settledByOrganisation: null, settledBy: null };
    await tx.update(ReviewItemRow, { documentId: id }, open);
    return this.view(tx, id, actor);
  }

  private async view(tx: EntityManager, id: string, actor: Actor): Promise<ReviewItem> {
    const [view] = await this.reviews.views(tx, [id], actor);
    if (view === undefined) throw new Failure('not_found');
    return view;
  }
}

/** The database keeps no order of keys. */
function isSame(a: Mention | null, b: Mention | null): boolean {
  const written = (mention: Mention | null) => JSON.stringify(mention, inOrder);
  return written(a) === written(b);
}

function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function decidedAs({ verdict, ruled, settledAt }: ReviewItemRow): Failure {
  const what = ruled === null ? 'nothing' : `${ruled.kind}, ${ruled.stage}`;
  return new Failure('conflict', {
    detail: `Somebody has settled this document as ${verdict === 'claim' ? what : 'nothing'} at ${settledAt?.toISOString()}.`,
  });
}

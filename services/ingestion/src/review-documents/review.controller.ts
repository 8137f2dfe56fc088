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
import { type ClaimFault, type Grade, judgeClaim, type Mention } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { EvidenceStore } from '../tell-developments/evidence.store.js';
import { ReviewItemRow } from './review-item.row.js';
import { ReviewStore } from './review.store.js';

type Settling = RequestOf<typeof reviewSettle>;

const FAULTS: Readonly<Record<ClaimFault['because'], string>> = {
  not_in_the_text: 'these words do not stand in the document',
  no_stage_of_this_kind: 'is no stage of this kind',
  no_such_day: 'is no day',
  no_such_country: 'is no country of today',
  no_host: 'name a state where it happens',
  source_not_graded: 'only what a source graded A or B says is confirmed',
};

/** What operators do with documents that the reader left to a person. */
@Controller()
export class ReviewController {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly evidence: EvidenceStore,
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
    const ruled = wish.verdict === 'claim' ? await this.claimOf(tx, wish) : null;
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

  /** The claim as a mention; throws `Failure` invalid that names every field which cannot stand. */
  private async claimOf(tx: EntityManager, { id, claim }: Settling): Promise<Mention> {
    if (claim === null) throw new Failure('invalid', { faults: [{ path: 'claim', message: 'say what it claims' }] });
    const [told] = await this.evidence.ofDocuments(tx, [id]);
    if (told === undefined) throw new Failure('not_found');
    const judged = judgeClaim(claim, told.text, told.evidence.grade as Grade);
    if (judged.stands) return judged.mention;
    const faults = judged.faults.map(({ path, because }) => ({ path: `claim.${path}`, message: FAULTS[because] }));
    throw new Failure('invalid', { detail: 'The claim cannot stand as it is.', faults });
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

import { Injectable } from '@nestjs/common';
import type { SubscriptionEntry, WishView } from '@lapwing/contracts';
import { ALONE_AFTER_MS, type RingingDeed, type UrgencyChanges, type Weakening, WISH_LASTS_MS } from '@lapwing/domain';
import { Clock, Ids, Jobs, type Place } from '@lapwing/platform';
import { type EntityManager, MoreThan } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { RingingWishRow } from './ringing-wish.row.js';

/** A change as it is asked for: `version` is what the asker has read, `because` says why somebody mutes. */
export interface AskedDeed {
  deed: RingingDeed;
  version: number | null;
  because: string | null;
}

/** What a wish keeps sealed. */
export interface WishContent extends AskedDeed {
  before: SubscriptionEntry | null;
  changes: UrgencyChanges;
  lost: Weakening[];
}

/** A wish, opened. */
export interface Wish extends Omit<RingingWishRow, 'sealed'> {
  content: WishContent;
}

/** Changes of what rings that wait for a second person. Whoever changes one holds the organisation. */
@Injectable()
export class RingingWishStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Keeps a change that waits, and looks at it again when it takes effect by itself or has waited too long. */
  async enter(tx: EntityManager, orgId: string, asked: WishContent, by: string, wasAlone: boolean): Promise<Wish> {
    const now = this.clock.now();
    const wish: Wish = {
      orgId,
      id: this.ids.next(),
      state: 'waiting',
      because: wasAlone ? 'takes_effect_alone' : 'wants_a_second',
      byMember: by,
      askedAt: now,
      wasAlone,
      secondMember: null,
      settledAt: null,
      content: asked,
    };
    const { content, ...clear } = wish;
    await tx.insert(RingingWishRow, { ...clear, sealed: this.keys.seal(orgId, placeOf(wish.id), content) });
    for (const after of wasAlone ? [ALONE_AFTER_MS, WISH_LASTS_MS] : [WISH_LASTS_MS])
      await this.lookAgain(tx, wish, new Date(now.getTime() + after));
    return wish;
  }

  async waiting(tx: EntityManager, orgId: string): Promise<Wish[]> {
    const rows = await tx.find(RingingWishRow, { where: { orgId, state: 'waiting' }, order: { id: 'asc' } });
    return rows.map((row) => this.opened(row));
  }

  /** Those that wait, and those settled lately, the newest first. */
  async list(tx: EntityManager, orgId: string): Promise<Wish[]> {
    const settledAt = MoreThan(new Date(this.clock.now().getTime() - WISH_LASTS_MS));
    const where = [
      { orgId, state: 'waiting' as const },
      { orgId, settledAt },
    ];
    const rows = await tx.find(RingingWishRow, { where, order: { id: 'desc' }, take: 100 });
    return rows.map((row) => this.opened(row));
  }

  async find(tx: EntityManager, orgId: string, id: string): Promise<Wish | null> {
    const row = await tx.findOneBy(RingingWishRow, { orgId, id });
    return row === null ? null : this.opened(row);
  }

  /** Ends a wish; the wish as it is then. */
  async settle(
    tx: EntityManager,
    wish: Wish,
    to: { state: Exclude<WishView['state'], 'waiting'>; because: WishView['because'] },
    second: string | null = null,
  ): Promise<Wish> {
    const settled = { ...to, secondMember: second, settledAt: this.clock.now() };
    await tx.update(RingingWishRow, { orgId: wish.orgId, id: wish.id, state: 'waiting' }, settled);
    return { ...wish, ...settled };
  }

  /** Has every waiting wish of an organisation looked at again, because its members changed. */
  async lookAtAll(tx: EntityManager, orgId: string): Promise<void> {
    const rows = await tx.findBy(RingingWishRow, { orgId, state: 'waiting' });
    for (const row of rows) await this.lookAgain(tx, row, this.clock.now());
  }

  private async lookAgain(tx: EntityManager, { orgId, id }: { orgId: string; id: string }, at: Date): Promise<void> {
    await this.jobs.at(tx, 'ringing_wish.follow', `${orgId}/${id}`, at);
  }

  private opened({ sealed, ...clear }: RingingWishRow): Wish {
    return { ...clear, content: this.keys.open<WishContent>(clear.orgId, placeOf(clear.id), sealed) };
  }
}

function placeOf(id: string): Place {
  return { table: 'ringing_wish', row: id, schemaVersion: 1 };
}

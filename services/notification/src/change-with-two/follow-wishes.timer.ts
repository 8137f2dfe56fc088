import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Database, Every, Jobs, OnTimer } from '@lapwing/platform';
import { ChangeCover } from '../cover-traffic/change-cover.js';
import { ChangePolicy } from '../keep-policies/change-policy.js';
import { SealedBodies } from '../seal-settings/sealed-bodies.js';
import { ChangeWithTwo, type Change } from './change-with-two.js';
import type { WishKind } from './wish.row.js';
import { WishStore } from './wish.store.js';

/** What wishes are followed with. */
@Injectable()
export class FollowingMeans {
  constructor(
    readonly clock: Clock,
    readonly database: Database,
    readonly jobs: Jobs,
    readonly bodies: SealedBodies,
  ) {}
}

/** Decides again about changes that wait: their time comes, members come and go, and nobody may be left to answer. */
@Injectable()
export class FollowWishesTimer {
  constructor(
    private readonly wishes: WishStore,
    private readonly two: ChangeWithTwo,
    private readonly policies: ChangePolicy,
    private readonly cover: ChangeCover,
    private readonly means: FollowingMeans,
  ) {}

  /** Each in a transaction of its own: one that cannot be followed must not keep the others waiting. */
  @Every('wishes.follow', 60_000)
  async followAll(): Promise<void> {
    const { bodies, clock, database, jobs } = this.means;
    if (bodies.locked) return;
    await database.inWork(async (tx) => {
      const now = clock.now();
      const timers = (await this.wishes.everywhere(tx)).map(({ orgId, kind, id }) => {
        return { subject: `${orgId}/${kind}/${id}`, when: now, lane: null };
      });
      await jobs.atAll(tx, 'wish.follow', timers);
    });
  }

  /** `subject` is `<organisation>/<kind>/<wish>`. */
  @OnTimer('wish.follow')
  async follow(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', kind = '', id = ''] = subject.split('/');
    await this.two.follow(tx, this.changeOf(kind as WishKind), { orgId, id });
  }

  private changeOf(kind: WishKind): Change {
    return { policy: this.policies, cover: this.cover }[kind];
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OnTimer } from '@lapwing/platform';
import { ChangePolicy } from './change-policy.js';
import { PolicyStore } from './policy.store.js';
import { PolicyWishStore } from './policy-wish.store.js';

/** Decides again about a change that waits: when its time has come, and when members have come or gone. */
@Injectable()
export class FollowPolicyWishTimer {
  constructor(
    private readonly policies: PolicyStore,
    private readonly wishes: PolicyWishStore,
    private readonly changes: ChangePolicy,
  ) {}

  /** `subject` is `<organisation>/<wish>`. */
  @OnTimer('policy_wish.follow')
  async follow(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    await this.policies.hold(tx, orgId);
    const wish = await this.wishes.one(tx, orgId, id);
    if (wish?.state !== 'waiting') return;
    const step = await this.changes.step(tx, wish);
    if (step.do === 'end') await this.wishes.settle(tx, wish, { state: 'ended', because: step.because });
    if (step.do === 'carry_out') await this.changes.finish(tx, wish, step.because, null);
  }
}

import { Injectable } from '@nestjs/common';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { ChangeRinging } from './change-ringing.js';
import { FollowWish } from './follow-wish.js';
import { RingingWishStore } from './ringing-wish.store.js';

/** Decides again about a wish that waits: when its time has come, and when members have come or gone. */
@Injectable()
export class FollowWishTimer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly wishes: RingingWishStore,
    private readonly following: FollowWish,
    private readonly changes: ChangeRinging,
    private readonly keys: KeyStore,
  ) {}

  /** `subject` is `<organisation>/<wish>`. */
  @OnTimer('ringing_wish.follow')
  async follow(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    this.keys.demandOpen();
    await this.organisations.hold(tx, orgId);
    const wish = await this.wishes.find(tx, orgId, id);
    if (wish?.state !== 'waiting') return;
    const step = await this.following.step(tx, wish);
    if (step.do === 'end') await this.following.end(tx, wish, step.because);
    if (step.do === 'carry_out') await this.changes.finish(tx, wish, step.because, null);
  }
}

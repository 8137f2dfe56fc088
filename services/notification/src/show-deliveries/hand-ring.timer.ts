import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HAND_STEP } from '@lapwing/domain';
import { Clock, OnTimer } from '@lapwing/platform';
import { DutyStore } from '../ring-duties/duty.store.js';
import { SituationStore } from '../ring-duties/situation.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { HandRingRow } from './hand-ring.row.js';

/** Rings whom somebody asked for, once, as a step of its own behind those of the policy. */
@Injectable()
export class HandRingTimer {
  constructor(
    private readonly situations: SituationStore,
    private readonly duties: DutyStore,
    private readonly sends: SendTimer,
    private readonly clock: Clock,
  ) {}

  @OnTimer('hand.ring')
  async ring(id: string, tx: EntityManager): Promise<void> {
    const wish = await tx.findOne(HandRingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (wish === null || wish.rungAt !== null) return;
    const { orgId, alertId, memberId, responsibles, number } = wish;
    await tx.update(HandRingRow, { orgId, id }, { rungAt: this.clock.now() });
    // Two rings at once must see each other, as those of the policy do.
    await this.duties.holdAll(tx, orgId, alertId);
    const situation = await this.situations.of(tx, orgId, alertId);
    const usable = situation?.reachable.get(memberId) ?? [];
    const channel = wish.channel ?? usable[0];
    if (situation === null || channel === undefined || !usable.includes(channel)) return;
    const { version } = situation.alert;
    const ring = { orgId, alertId, version, memberId, channel, responsibles, because: 'by_hand' };
    await this.sends.post(tx, { ...ring, step: HAND_STEP, repeat: number, purpose: 'ring' });
  }
}

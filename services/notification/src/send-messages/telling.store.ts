import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AnswerKind, Channel } from '@lapwing/domain';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { AttemptStore, QUIET_STEP, REPLY_STEP } from './attempt.store.js';
import { SendTimer } from './send.timer.js';

/** Messages that are no rings: nobody has to answer and nothing escalates. */
@Injectable()
export class TellingStore {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly sends: SendTimer,
  ) {}

  /**
   * Tells everybody who may know an earlier version, on the channel by which they know it; who knows it only from an alert among
   * `but` hears of it there.
   */
  async tell(
    tx: EntityManager,
    alert: AlertRow,
    purpose: 'update' | 'correction',
    but: readonly string[] = [],
  ): Promise<void> {
    const { orgId, alertId, version } = alert;
    const told = await this.attempts.toldBefore(tx, alert, but);
    const place = { orgId, alertId, version, step: QUIET_STEP, repeat: 0, purpose, because: alert.state };
    await this.sends.postAll(
      tx,
      told.map(({ memberId, channel, responsibles }) => ({ ...place, memberId, channel, responsibles })),
    );
  }

  /** Answers a member where the reply came from. */
  async answer(
    tx: EntityManager,
    alert: AlertRow,
    memberId: string,
    purpose: AnswerKind,
    channel: Channel,
  ): Promise<void> {
    const { orgId, alertId, version } = alert;
    await this.sends.post(tx, {
      orgId,
      alertId,
      version,
      step: REPLY_STEP,
      repeat: await this.attempts.repliesTo(tx, alert, memberId),
      memberId,
      channel,
      responsibles: [],
      purpose,
      because: 'reply',
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LATER_MINUTES, type Answer, type AnswerKind, type Channel } from '@lapwing/domain';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { TellingStore } from '../send-messages/telling.store.js';
import { DoubtingStore } from './doubting.store.js';
import type { Wish } from './own-duties.store.js';
import { PassingStore } from './passing.store.js';
import { PuttingOffStore } from './putting-off.store.js';
import { TakingStore } from './taking.store.js';

/** An alert that a member answered. */
export interface Answered extends Wish {
  alert: AlertRow;
}

/** The four answers. */
@Injectable()
export class AnswerDeeds {
  constructor(
    readonly takings: TakingStore,
    readonly passing: PassingStore,
    readonly puttingOff: PuttingOffStore,
    readonly doubting: DoubtingStore,
  ) {}
}

/** Does what a reply says, and answers it where it came from. */
@Injectable()
export class AnsweringStore {
  constructor(
    private readonly deeds: AnswerDeeds,
    private readonly tellings: TellingStore,
  ) {}

  /** One reply about several alerts is answered once, or once for each thing that became of them. */
  async answer(tx: EntityManager, answer: Answer, about: readonly Answered[], channel: Channel): Promise<void> {
    const told = new Set<AnswerKind>();
    for (const { alert, ...wish } of about) {
      const kind = await this.act(tx, answer, wish);
      if (kind === null || told.has(kind)) continue;
      told.add(kind);
      await this.tell(tx, alert, wish.memberId, kind, channel);
    }
  }

  async tell(tx: EntityManager, alert: AlertRow, memberId: string, kind: AnswerKind, channel: Channel): Promise<void> {
    await this.tellings.answer(tx, alert, memberId, kind, channel);
  }

  /** What the member is to be told; null when the answer changed nothing. */
  private async act(tx: EntityManager, answer: Answer, wish: Wish): Promise<AnswerKind | null> {
    const { takings, passing, puttingOff, doubting } = this.deeds;
    if (answer === 'take') return (await takings.take(tx, wish)) === null ? null : 'noted';
    if (answer === 'pass') return (await passing.pass(tx, wish)) === null ? null : 'passed';
    if (answer === 'snooze') {
      const put = await puttingOff.putOff(tx, wish, LATER_MINUTES);
      return put === null ? null : put.passedOn ? 'snoozed_passed' : 'snoozed';
    }
    const doubted = await doubting.doubt(tx, wish);
    return doubted === null ? null : doubted.ended ? 'false_alarm' : 'false_alarm_second';
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { doubt } from '@lapwing/domain';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { SettlementStore } from '../settle/settlement.store.js';
import { OwnDutiesStore, type Wish } from './own-duties.store.js';
import { mayPass, PassingStore } from './passing.store.js';

/** "This is a mistake": ends duties where one word suffices, and asks a second person where it does not. */
@Injectable()
export class DoubtingStore {
  constructor(
    private readonly own: OwnDutiesStore,
    private readonly passing: PassingStore,
    private readonly settlements: SettlementStore,
  ) {}

  /** Whether the member's duties of an alert have ended; null when there is none. */
  async doubt(tx: EntityManager, wish: Wish): Promise<{ alert: AlertRow; ended: boolean } | null> {
    const own = await this.own.of(tx, wish);
    const mine = own?.duties.filter((duty) => mayPass(duty, wish.memberId)) ?? [];
    if (own === null || mine.length === 0) return null;
    const { alert } = own.situation;
    let ended = true;
    for (const duty of mine) {
      const before = duty.doubtedVersion === alert.version ? duty.doubtedBy : [];
      const doubted = doubt(alert.urgency, before, wish.memberId);
      ended = ended && doubted.ends;
      if (own.feigned) continue;
      Object.assign(duty, { doubtedBy: doubted.doubtedBy, doubtedVersion: alert.version });
      if (doubted.ends) await this.settlements.end(tx, alert, duty, 'false_alarm');
      else await this.passing.next(tx, duty, wish.memberId, own.situation);
    }
    return { alert, ended };
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { takeSlot } from '@lapwing/domain';
import { Every } from '@lapwing/platform';
import { CheckLinesTimer, LineTools } from '../check-lines/check-lines.timer.js';
import { LineCourseRow } from '../check-lines/line-course.row.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { SlotStore, type DueSlot } from './slot.store.js';

/**
 * Gives each member of a covered organisation exactly one mail in each slot: what waits, else a check of the line. When
 * it leaves, ready as it then is, is the gate's.
 */
@Injectable()
export class FillSlotsTimer {
  constructor(
    private readonly slots: SlotStore,
    private readonly lines: CheckLinesTimer,
    private readonly sends: SendTimer,
    private readonly tools: LineTools,
  ) {}

  @Every('cover.slots', 500)
  async fill(): Promise<void> {
    if (this.tools.keyring.locked) return;
    await this.tools.database.inWork((tx) => this.slots.follow(tx));
    await this.tools.database.inWork((tx) => this.refill(tx));
    while ((await this.tools.database.inWork((tx) => this.fillSome(tx))) > 0);
  }

  private async fillSome(tx: EntityManager): Promise<number> {
    const due = await this.slots.due(tx);
    if (due.length === 0) return 0;
    const inTime = due.filter((slot) => !this.slots.isMissed(slot));
    const waiting = await this.slots.waiting(tx, inTime);
    const taken: string[] = [];
    const given: DueSlot[] = [];
    for (const slot of inTime) {
      const step = takeSlot(waiting.get(`${slot.orgId} ${slot.memberId}`) ?? []);
      if (step.takes === 'line_check') await this.checkLine(tx, slot);
      else {
        taken.push(step.id);
        given.push(slot);
      }
    }
    await this.slots.give(tx, given);
    await this.slots.release(tx, taken);
    for (const slot of due) await this.slots.plan(tx, slot);
    if (taken.length > 0) this.sends.leave(tx);
    return due.length;
  }

  /** A message that nobody needed any more when its slot came leaves a gap, which would tell: the line is checked instead. */
  private async refill(tx: EntityManager): Promise<void> {
    for (const slot of await this.slots.emptied(tx)) {
      if (!this.slots.isMissed(slot)) await this.checkLine(tx, slot);
    }
  }

  private async checkLine(tx: EntityManager, { orgId, memberId }: DueSlot): Promise<void> {
    const place = { orgId, memberId, channel: 'email' as const };
    const row = await tx.findOneBy(LineCourseRow, place);
    if (row === null) return;
    await this.lines.send(tx, row);
    await tx.update(LineCourseRow, place, row);
  }
}

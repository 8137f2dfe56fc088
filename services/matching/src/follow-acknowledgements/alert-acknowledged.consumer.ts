import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { alertAcknowledged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DutyStore } from './duty.store.js';

@Controller()
export class AlertAcknowledgedConsumer {
  constructor(private readonly duties: DutyStore) {}

  @Consumes(alertAcknowledged)
  async on(event: EventOf<typeof alertAcknowledged>, tx: EntityManager): Promise<void> {
    const { orgId, alertId, responsible, memberId, until, at } = event;
    // Held until the moment it is told of: given back.
    const held = new Date(until) > new Date(at);
    const holder = { takenBy: held ? memberId : null, takenUntil: held ? new Date(until) : null };
    await this.duties.keep(tx, { orgId, alertId, responsible, ...holder, settled: null, toldAt: new Date(at) });
  }
}

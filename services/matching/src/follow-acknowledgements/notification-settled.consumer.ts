import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { notificationSettled, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DutyStore } from './duty.store.js';

@Controller()
export class NotificationSettledConsumer {
  constructor(private readonly duties: DutyStore) {}

  @Consumes(notificationSettled)
  async on(event: EventOf<typeof notificationSettled>, tx: EntityManager): Promise<void> {
    const { orgId, alertId, responsible, how, at } = event;
    await this.duties.settle(tx, { orgId, alertId, responsible, settled: how, toldAt: new Date(at) });
  }
}

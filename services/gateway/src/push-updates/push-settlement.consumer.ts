import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { notificationSettled, type EventOf } from '@lapwing/contracts';
import { Consumes } from '@lapwing/bus';
import { afterCommit } from '@lapwing/platform';
import { LiveStreams } from './live-streams.js';

@Controller()
export class PushSettlementConsumer {
  constructor(private readonly streams: LiveStreams) {}

  @Consumes(notificationSettled)
  async on(event: EventOf<typeof notificationSettled>, tx: EntityManager): Promise<void> {
    const { orgId, alertId, version, responsible } = event;
    const update = { type: 'duty', id: alertId, version } as const;
    afterCommit(tx, () => this.streams.push({ update, orgId, concerned: [responsible] }));
  }
}

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { alertAcknowledged, type EventOf } from '@lapwing/contracts';
import { Consumes } from '@lapwing/bus';
import { afterCommit } from '@lapwing/platform';
import { LiveStreams } from './live-streams.js';

@Controller()
export class PushAcknowledgementConsumer {
  constructor(private readonly streams: LiveStreams) {}

  @Consumes(alertAcknowledged)
  async on(event: EventOf<typeof alertAcknowledged>, tx: EntityManager): Promise<void> {
    const { orgId, alertId, version, responsible, memberId } = event;
    const update = { type: 'duty', id: alertId, version } as const;
    afterCommit(tx, () => this.streams.push({ update, orgId, concerned: [responsible, memberId] }));
  }
}

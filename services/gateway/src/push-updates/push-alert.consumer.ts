import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { alertChanged, type EventOf } from '@lapwing/contracts';
import { Consumes } from '@lapwing/bus';
import { afterCommit } from '@lapwing/platform';
import { LiveStreams } from './live-streams.js';

@Controller()
export class PushAlertConsumer {
  constructor(private readonly streams: LiveStreams) {}

  @Consumes(alertChanged)
  async on({ orgId, alertId, version, duties }: EventOf<typeof alertChanged>, tx: EntityManager): Promise<void> {
    const update = { type: 'alert', id: alertId, version } as const;
    afterCommit(tx, () => this.streams.push({ update, orgId, concerned: duties }));
  }
}

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { developmentChanged, type EventOf } from '@lapwing/contracts';
import { Consumes } from '@lapwing/bus';
import { isCanary } from '@lapwing/domain';
import { afterCommit } from '@lapwing/platform';
import { LiveStreams } from './live-streams.js';

@Controller()
export class PushDevelopmentConsumer {
  constructor(private readonly streams: LiveStreams) {}

  @Consumes(developmentChanged)
  async on({ id, version, snapshot }: EventOf<typeof developmentChanged>, tx: EntityManager): Promise<void> {
    if (isCanary(snapshot)) return;
    const update = { type: 'development', id, version } as const;
    afterCommit(tx, () => this.streams.push({ update, orgId: null, concerned: [] }));
  }
}

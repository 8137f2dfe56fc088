import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { noticeChanged, type EventOf } from '@lapwing/contracts';
import { Consumes } from '@lapwing/bus';
import { afterCommit } from '@lapwing/platform';
import { LiveStreams } from './live-streams.js';

@Controller()
export class PushNoticeConsumer {
  constructor(private readonly streams: LiveStreams) {}

  @Consumes(noticeChanged)
  async on({ id, version }: EventOf<typeof noticeChanged>, tx: EntityManager): Promise<void> {
    const update = { type: 'notice', id, version } as const;
    afterCommit(tx, () => this.streams.push({ update, orgId: null, concerned: [] }));
  }
}

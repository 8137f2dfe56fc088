import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { pushesReceive, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { HubDoor } from '../follow-hubs/hub-door.js';
import { SourceDoor } from './source-door.js';

/** Takes what the gateway's door for pushes passes on. */
@Controller()
export class PushesController {
  constructor(
    private readonly hubs: HubDoor,
    private readonly sources: SourceDoor,
    private readonly metrics: Metrics,
  ) {}

  @Answers(pushesReceive)
  async receive(push: RequestOf<typeof pushesReceive>, tx: EntityManager): Promise<ReplyOf<typeof pushesReceive>> {
    const answer = push.door === 'websub' ? await this.hubs.hear(tx, push) : await this.sources.take(tx, push);
    this.metrics
      .counter('pushes_total', 'What was sent to us, by door and answer.', ['door', 'status'])
      .inc({ door: push.door, status: String(answer.status) });
    return answer;
  }
}

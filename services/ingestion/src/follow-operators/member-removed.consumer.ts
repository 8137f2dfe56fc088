import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { type EventOf, memberRemoved } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from './operator.store.js';

@Controller()
export class MemberRemovedConsumer {
  constructor(private readonly operators: OperatorStore) {}

  @Consumes(memberRemoved)
  async on(event: EventOf<typeof memberRemoved>, tx: EntityManager): Promise<void> {
    const { orgId, memberId, version } = event;
    await this.operators.keepMember(tx, { orgId, memberId, version, operates: false, removed: true });
  }
}

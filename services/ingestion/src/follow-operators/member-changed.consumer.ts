import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { type EventOf, memberChanged } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from './operator.store.js';

@Controller()
export class MemberChangedConsumer {
  constructor(private readonly operators: OperatorStore) {}

  @Consumes(memberChanged)
  async on(event: EventOf<typeof memberChanged>, tx: EntityManager): Promise<void> {
    const { orgId, memberId, version, active, roles } = event;
    const operates = active && roles.includes('operator');
    await this.operators.keepMember(tx, { orgId, memberId, version, operates, removed: false });
  }
}

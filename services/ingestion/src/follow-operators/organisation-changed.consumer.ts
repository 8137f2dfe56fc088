import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { type EventOf, organisationChanged } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from './operator.store.js';

@Controller()
export class OrganisationChangedConsumer {
  constructor(private readonly operators: OperatorStore) {}

  @Consumes(organisationChanged)
  async on(event: EventOf<typeof organisationChanged>, tx: EntityManager): Promise<void> {
    await this.operators.keepOrganisation(tx, event);
  }
}

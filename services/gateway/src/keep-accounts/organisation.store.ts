import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationChanged } from '@lapwing/contracts';
import { Bus } from '@lapwing/bus';
import { Clock, Ids } from '@lapwing/platform';
import { OrganisationRow } from './organisation.row.js';

@Injectable()
export class OrganisationStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly bus: Bus,
  ) {}

  /** Founds an organisation and tells the owners, who set up its defaults. */
  async found(tx: EntityManager, name: string): Promise<OrganisationRow> {
    const row = await this.insert(tx, name, false);
    await this.bus.publish(tx, organisationChanged, { orgId: row.orgId, version: row.version, active: row.active });
    return row;
  }

  /** The organisation of the instance's own admins, made on first use. It does no case work: no owner hears of it. */
  async ofInstance(tx: EntityManager): Promise<OrganisationRow> {
    return (await tx.findOneBy(OrganisationRow, { instance: true })) ?? (await this.insert(tx, 'Lapwing', true));
  }

  /** The organisation that was founded first, or null. */
  async first(tx: EntityManager): Promise<OrganisationRow | null> {
    return tx.findOne(OrganisationRow, { where: { instance: false }, order: { createdAt: 'ASC', orgId: 'ASC' } });
  }

  private async insert(tx: EntityManager, name: string, instance: boolean): Promise<OrganisationRow> {
    const row = { orgId: this.ids.next(), name, instance, active: true, version: 1, createdAt: this.clock.now() };
    await tx.insert(OrganisationRow, row);
    return row;
  }
}

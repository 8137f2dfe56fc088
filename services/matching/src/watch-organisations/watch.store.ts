import { Injectable } from '@nestjs/common';
import type { ExposureIndex, Ringing, Vocabulary } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { RingingStore } from '../change-with-two/ringing.store.js';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { ExposuresStore } from '../keep-persons/exposures.store.js';

/** What matching holds of one organisation when it judges. */
export interface Watch {
  orgId: string;
  exposures: ExposureIndex;
  ringing: Ringing;
  /** Members who left or are suspended. */
  gone: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Loads everything a judgement about an organisation needs; what rings is remembered until the organisation moves. */
@Injectable()
export class WatchStore {
  private readonly ringing = new Map<string, { asOf: bigint; ringing: Ringing }>();

  constructor(
    private readonly exposures: ExposuresStore,
    private readonly inForce: RingingStore,
    private readonly organisations: OrganisationStore,
  ) {}

  /** Catches up with committed exposures; returns the active organisations in sight. Throws `Failure` locked. */
  async catchUp(tx: EntityManager): Promise<string[]> {
    return this.exposures.catchUp(tx);
  }

  get vocabulary(): Vocabulary {
    return this.exposures.vocabulary;
  }

  exposuresOf(orgId: string): ExposureIndex {
    return this.exposures.index(orgId);
  }

  async of(tx: EntityManager, orgId: string): Promise<Watch> {
    const watch = (await this.byId(tx, new Set([orgId]))).get(orgId);
    if (watch === undefined) throw new Error('Every organisation can be watched.');
    return watch;
  }

  /** Whoever calls has caught up. */
  async byId(tx: EntityManager, orgIds: ReadonlySet<string>): Promise<ReadonlyMap<string, Watch>> {
    if (orgIds.size === 0) return new Map();
    const gone = await this.organisations.gone(tx, [...orgIds]);
    const watches = new Map<string, Watch>();
    for (const orgId of orgIds) {
      const ringing = await this.ringingOf(tx, orgId);
      const exposures = this.exposures.index(orgId);
      watches.set(orgId, { orgId, exposures, ringing, gone: gone.get(orgId) ?? NOBODY });
    }
    return watches;
  }

  private async ringingOf(tx: EntityManager, orgId: string): Promise<Ringing> {
    const asOf = this.exposures.seen(orgId);
    const known = this.ringing.get(orgId);
    if (known?.asOf === asOf) return known.ringing;
    const ringing = await this.inForce.inForce(tx, orgId);
    this.ringing.set(orgId, { asOf, ringing });
    return ringing;
  }
}

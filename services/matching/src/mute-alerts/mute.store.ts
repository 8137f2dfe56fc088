import { Injectable } from '@nestjs/common';
import type { MuteView } from '@lapwing/contracts';
import type { Mute } from '@lapwing/domain';
import { Clock, Jobs, type Place } from '@lapwing/platform';
import { MoreThan, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { MuteRow } from './mute.row.js';

/** Why somebody mutes, and who it is. */
export interface Muted {
  because: string;
  by: string;
}

interface Content extends Muted {
  scope: Pick<Mute, 'kinds' | 'countries' | 'subscriptionId' | 'developmentId'>;
}

/** What organisations do not want to be rung for, for a while. */
@Injectable()
export class MuteStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Throws `Failure` locked; for answers that would look like none. */
  demandOpen(): void {
    this.keys.demandOpen();
  }

  /** Keeps a mute; when it ends, what stands is judged again. */
  async add(tx: EntityManager, mute: Mute, { because, by }: Muted): Promise<void> {
    const { id, orgId, from, until, ...scope } = mute;
    const sealed = this.keys.seal(orgId, placeOf(id), { scope, because, by } satisfies Content);
    await tx.insert(MuteRow, { orgId, id, fromAt: new Date(from), untilAt: new Date(until), sealed });
    await this.jobs.at(tx, 'mute.end', `${orgId}/${id}`, new Date(until));
  }

  /** Mutes that have not ended, the first to end first. */
  async list(tx: EntityManager, orgId: string): Promise<MuteView[]> {
    const rows = await this.standing(tx, orgId);
    return rows.map((row) => {
      const { scope, because, by } = this.opened(row);
      const span = { from: row.fromAt.toISOString(), until: row.untilAt.toISOString() };
      return { id: row.id, ...scope, ...span, because, by, wishId: null };
    });
  }

  /** The mutes of an organisation that hold now or later. */
  async inForce(tx: EntityManager, orgId: string): Promise<Mute[]> {
    const rows = await this.standing(tx, orgId);
    return rows.map((row) => this.muteOf(row));
  }

  /** A mute, ended or not. */
  async find(tx: EntityManager, orgId: string, id: string): Promise<Mute | null> {
    const row = await tx.findOneBy(MuteRow, { orgId, id });
    return row === null ? null : this.muteOf(row);
  }

  /** Ends a mute now; false where it has ended or never was. */
  async end(tx: EntityManager, orgId: string, id: string): Promise<boolean> {
    const now = this.clock.now();
    const { affected } = await tx.update(MuteRow, { orgId, id, untilAt: MoreThan(now) }, { untilAt: now });
    if (affected !== 1) return false;
    await this.jobs.at(tx, 'mute.end', `${orgId}/${id}`, now);
    return true;
  }

  private async standing(tx: EntityManager, orgId: string): Promise<MuteRow[]> {
    const untilAt = MoreThan(this.clock.now());
    return tx.find(MuteRow, { where: { orgId, untilAt }, order: { untilAt: 'asc', id: 'asc' } });
  }

  private muteOf(row: MuteRow): Mute {
    const { orgId, id, fromAt, untilAt } = row;
    return { id, orgId, from: fromAt.toISOString(), until: untilAt.toISOString(), ...this.opened(row).scope };
  }

  private opened({ orgId, id, sealed }: MuteRow): Content {
    return this.keys.open<Content>(orgId, placeOf(id), sealed);
  }
}

function placeOf(id: string): Place {
  return { table: 'mute', row: id, schemaVersion: 1 };
}

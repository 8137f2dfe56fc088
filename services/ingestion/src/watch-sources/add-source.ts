import { Injectable } from '@nestjs/common';
import type { Actor, SourceEntry } from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ChangeSource } from './change-source.js';
import { SourceIntake } from './source-intake.js';
import { SourceRow } from './source.row.js';
import { SourceSchedule } from './source-schedule.js';

/** Adds a source, and has it looked at. */
@Injectable()
export class AddSource {
  constructor(
    private readonly intake: SourceIntake,
    private readonly changes: ChangeSource,
    private readonly schedule: SourceSchedule,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Its id. Throws `Failure` invalid, conflict, locked. */
  async add(tx: EntityManager, wished: SourceEntry, { orgId }: Actor): Promise<string> {
    const id = this.ids.next();
    const entry = this.intake.checked(id, wished);
    await this.changes.refuseTwin(tx, id, entry.url);
    const now = this.clock.now();
    const health = entry.enabled ? 'new' : 'disabled';
    const fresh = { version: 1, health, healthSince: now, failures: 0, addedAt: now } as const;
    await tx.insert(SourceRow, { ...entry, id, ...fresh, addedByOrganisation: orgId });
    await this.intake.keepSecrets(tx, { id, ...entry }, wished.secrets, null);
    if (entry.enabled) await this.schedule.lookNow(tx, id);
    return id;
  }
}

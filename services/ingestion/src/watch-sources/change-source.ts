import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Failure, type SourceEntry } from '@lapwing/contracts';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SourceIntake } from './source-intake.js';
import { SourceRow } from './source.row.js';
import { SourceSchedule } from './source-schedule.js';

/** What people say of a source, as it is stored. */
export type CheckedEntry = ReturnType<SourceIntake['checked']>;

const UNSEEN = { etag: null, lastModified: null, sha256: null, unreadable: false, memory: null, failures: 0 };
const ANEW = { ...UNSEEN, rhythm: null, learntSeconds: null, intervalSeconds: null };

/** Changes a source, and sees to all that follows from it. */
@Injectable()
export class ChangeSource {
  constructor(
    private readonly intake: SourceIntake,
    private readonly schedule: SourceSchedule,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** The source, held until the end of the transaction. Throws `Failure` not_found, stale_version where one is given. */
  async hold(tx: EntityManager, id: string, version: number | null): Promise<SourceRow> {
    const row = await tx.findOne(SourceRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new Failure('not_found');
    if (version === null || row.version === version) return row;
    throw new Failure('stale_version', { detail: 'Somebody changed this source meanwhile.' });
  }

  /** The entry as it would be stored. Throws `Failure` invalid, conflict where it could not be. */
  async checked(tx: EntityManager, row: SourceRow, wished: SourceEntry): Promise<CheckedEntry> {
    const { id } = row;
    const entry = this.intake.checked(id, wished, row);
    await this.refuseTwin(tx, id, entry.url);
    await this.intake.checkSecrets(tx, { id, ...entry }, wished.secrets, row);
    return entry;
  }

  async carryOut(tx: EntityManager, row: SourceRow, wished: SourceEntry): Promise<void> {
    const { id } = row;
    const entry = await this.checked(tx, row, wished);
    const moved = isElsewhere(row, entry);
    const revived = entry.enabled && (!row.enabled || moved);
    const health = entry.enabled ? (revived ? ('new' as const) : row.health) : ('disabled' as const);
    const healthDetail = revived || !entry.enabled ? null : row.healthDetail;
    const healthSince = health === row.health ? row.healthSince : this.clock.now();
    const after = { ...entry, ...(moved ? ANEW : {}), health, healthDetail, healthSince, version: row.version + 1 };
    await tx.update(SourceRow, { id }, after);
    await this.intake.keepSecrets(tx, { id, ...entry }, wished.secrets, row);
    await this.intake.settleHub(tx, id);
    if (entry.enabled) await this.schedule.lookNow(tx, id);
    await this.jobs.at(tx, 'source.notices', id, this.clock.now());
  }

  /** Throws `Failure` conflict where another source has this address. */
  async refuseTwin(tx: EntityManager, id: string, url: string): Promise<void> {
    const twin = await tx.findOneBy(SourceRow, { url });
    if (twin !== null && twin.id !== id) {
      throw new Failure('conflict', { detail: `This address is read already, as “${twin.name}”.` });
    }
  }
}

/** Whether what was seen so far was another place, or the same read in another way. */
function isElsewhere(row: SourceRow, entry: Pick<SourceRow, 'url' | 'connector' | 'settings'>): boolean {
  // The database keeps the settings, not the order in which they were named.
  const [before, after] = [row, entry].map(({ url, connector, settings }) => [url, connector, settings]);
  return !isDeepStrictEqual(before, after);
}

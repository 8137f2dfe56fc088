import { Injectable } from '@nestjs/common';
import type { CanaryFlight } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

interface Columns {
  id: string;
  launched_at: Date;
  arrived_at: Date | null;
  missed_at: Date | null;
}

const COLUMNS = 'id, launched_at, arrived_at, missed_at';

/** The canaries of the last day: when each was let go, and what became of it. */
@Injectable()
export class FlightStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** All flights that are remembered, the newest first; held, so that one process at a time lets a canary go. */
  async hold(tx: EntityManager): Promise<CanaryFlight[]> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['canary flights']);
    return this.all(tx);
  }

  async all(tx: EntityManager): Promise<CanaryFlight[]> {
    const rows = await tx.query<Columns[]>(`select ${COLUMNS} from canary_flight order by launched_at desc, id desc`);
    return rows.map((row) => ({
      id: row.id,
      launchedAt: row.launched_at.toISOString(),
      arrivedAt: row.arrived_at?.toISOString() ?? null,
      missedAt: row.missed_at?.toISOString() ?? null,
    }));
  }

  /** Notes a canary before it flies: one that never gets off the ground is missed, too. */
  async begin(tx: EntityManager): Promise<string> {
    const id = this.ids.next();
    await tx.query('insert into canary_flight (id, launched_at) values ($1, $2)', [id, this.clock.now()]);
    return id;
  }

  async carries(tx: EntityManager, id: string, documentId: string): Promise<void> {
    await tx.query('update canary_flight set document_id = $2 where id = $1', [id, documentId]);
  }

  async miss(tx: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.query('update canary_flight set missed_at = $2 where id = any($1)', [ids, this.clock.now()]);
  }

  /** The seconds a canary took whose document made the development; null where none did or it had arrived before. */
  async arrive(tx: EntityManager, developmentId: string, at: Date): Promise<number | null> {
    const [arrived] = await tx.query<{ launched_at: Date }[]>(
      `with arrived as (
         update canary_flight set arrived_at = greatest($2, launched_at) where arrived_at is null and document_id in (
           select m.document_id from assignment a join mention m on m.id = a.mention_id where a.development_id = $1
         ) returning launched_at
       ) table arrived`,
      [developmentId, at],
    );
    return arrived === undefined ? null : Math.max(0, (at.getTime() - arrived.launched_at.getTime()) / 1000);
  }

  /** Forgets the flights of before. */
  async forget(tx: EntityManager, before: Date): Promise<void> {
    await tx.query('delete from canary_flight where launched_at < $1', [before]);
  }
}

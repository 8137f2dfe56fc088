import { Injectable } from '@nestjs/common';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { PagePlace } from './page.store.js';

/** A page that is looked at again. */
export interface Revisit extends PagePlace {
  id: string;
  since: Date;
  step: number;
  missingStatus: number | null;
  missingSince: Date | null;
}

const HOUR = 3_600_000;
/** Hours after a page raised something at which it is fetched again. */
const HOURS = [1, 6, 24, 72, 168];
/** A page that was missing is looked at again so soon, to be sure. */
const SURE_H = 6;
/** However much happens, no more pages are set out in a minute. */
const MOST = 60;

/** Which pages stand behind developments, and when each is looked at again. */
@Injectable()
export class RevisitStore {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Takes up the pages behind what was folded lately; the country picture of long ago is left alone. */
  async plan(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `insert into revisit (id, source_id, url, host, since, step, due_at)
       select gen_random_uuid(), d.source_id, d.url, substring(d.url from '^https?://([^/?#]+)'), $1, 0, $2
       from assignment a join mention m on m.id = a.mention_id join document d on d.id = m.document_id
       join item i on i.source_id = d.source_id and i.url = d.url
       join development v on v.id = a.development_id
       where a.at > now() - interval '1 day' and v.snapshot ->> 'background' = 'false'
         and d.url ~ '^https?://' and d."fetch" ->> 'partOf' is null
       group by d.source_id, d.url on conflict (source_id, url) do nothing`,
      [now, new Date(now.getTime() + (HOURS[0] ?? 1) * HOUR)],
    );
  }

  /** Sends out whoever is due, a server's pages one after the other. */
  async sendDue(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const rows = await tx.query<{ id: string; host: string }[]>(
      `select id, host from revisit where due_at <= $1 order by due_at limit ${MOST} for update skip locked`,
      [now],
    );
    for (const { id, host } of rows) {
      await this.jobs.at(tx, 'page.revisit', id, now, host);
      // Whoever looks sets the next time; should nobody come back, another day will do.
      await tx.query('update revisit set due_at = $2 where id = $1', [id, new Date(now.getTime() + 24 * HOUR)]);
    }
  }

  async find(tx: EntityManager, id: string): Promise<Revisit | null> {
    const [row] = await tx.query<Revisit[]>(
      `select id, source_id as "sourceId", url, since, step, missing_status as "missingStatus",
         missing_since as "missingSince" from revisit where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The host is to be left alone until then. */
  async putOff(tx: EntityManager, id: string, until: Date): Promise<void> {
    await tx.query('update revisit set due_at = $2 where id = $1', [id, until]);
  }

  /** Notes a look, and when the next one is due. `missing` is the status of a page that was not there. */
  async looked(tx: EntityManager, before: Revisit, missing: number | null): Promise<Date | null> {
    const now = this.clock.now();
    const step = before.step + 1;
    const hours = HOURS[step];
    const planned = hours === undefined ? null : Math.max(before.since.getTime() + hours * HOUR, now.getTime() + HOUR);
    const sure = missing !== null && before.missingSince === null ? now.getTime() + SURE_H * HOUR : null;
    const due = sure === null ? planned : Math.min(sure, planned ?? sure);
    const missingSince = missing === null ? null : (before.missingSince ?? now);
    await tx.query('update revisit set step = $2, due_at = $3, missing_status = $4, missing_since = $5 where id = $1', [
      before.id,
      step,
      due === null ? null : new Date(due),
      missing,
      missingSince,
    ]);
    return missingSince;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, Jobs, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

const AT_ONCE = 100;
const PAUSE_MS = 5_000;

/** Has the persons of an import matched by and by with what stands already. */
@Injectable()
export class MatchImportTimer {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** `subject` is `<organisation>/<import>/<how many had their turn>`. */
  @OnTimer('person_import.match')
  async matchSome(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = '', from = '0'] = subject.split('/');
    const rows = await tx.query<{ personId: string }[]>(
      `select person_id as "personId" from person_import_row
       where org_id = $1 and import_id = $2 and sealed is null order by run, ordinal offset $3 limit $4`,
      [orgId, id, Number(from), AT_ONCE],
    );
    const when = this.clock.now();
    const timers = rows.map(({ personId }) => ({ subject: `${orgId}/${personId}`, when, lane: null }));
    await this.jobs.atAll(tx, 'person.match', timers);
    if (rows.length < AT_ONCE) return;
    const next = `${orgId}/${id}/${Number(from) + AT_ONCE}`;
    await this.jobs.at(tx, 'person_import.match', next, new Date(when.getTime() + PAUSE_MS));
  }
}

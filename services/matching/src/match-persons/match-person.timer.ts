import { Injectable } from '@nestjs/common';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DutyResolution } from '../resolve-duties/duty-resolution.js';
import { ReminderRaising } from '../watch-clocks/reminder-raising.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { BriefRaising } from './brief-raising.js';
import { PersonMatching } from './person-matching.js';

/** A person or a subscription changed: matches against what stands already. */
@Injectable()
export class MatchPersonTimer {
  constructor(
    private readonly watches: WatchStore,
    private readonly matching: PersonMatching,
    private readonly duties: DutyResolution,
    private readonly briefs: BriefRaising,
    private readonly reminders: ReminderRaising,
  ) {}

  /** `subject` is `<organisation>/<person>`. */
  @OnTimer('person.match')
  async matchPerson(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', personId = ''] = subject.split('/');
    await oneAtATime(tx, subject);
    await this.watches.catchUp(tx);
    const watch = await this.watches.of(tx, orgId);
    const concerning = await this.matching.concerning(tx, watch.exposures, personId);
    const touching = await this.matching.touching(tx, watch, personId);
    await this.matching.match(tx, watch, concerning, touching);
    for (const { id, cause } of touching) if (cause !== 'development') await this.duties.ofAlert(tx, watch, id);
    const rung = await this.matching.rungFor(tx, watch, personId, { developments: concerning, touching });
    await this.briefs.raise(tx, watch, personId, { developments: concerning, rung });
    await this.reminders.remind(tx, watch, personId);
  }

  /** The subject is the organisation. */
  @OnTimer('subscription.match')
  async matchSubscriptions(orgId: string, tx: EntityManager): Promise<void> {
    await this.watches.catchUp(tx);
    await this.matching.matchAll(tx, await this.watches.of(tx, orgId));
  }
}

/** Two changes of a person in short order must not both raise their first brief. */
async function oneAtATime(tx: EntityManager, subject: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [subject]);
}

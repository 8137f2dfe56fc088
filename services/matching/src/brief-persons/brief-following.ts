import { Injectable } from '@nestjs/common';
import { followsIntoBriefs, statesOf, dayOf, isWatched, type Development, type ReasonCode } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { Telling } from '../match-development/alert.channel.js';
import { WatchStore } from '../watch-organisations/watch.store.js';

const ON_THE_WAY: readonly ReasonCode[] = ['plans_host', 'transits_host'];
/** The alert is kept first, so that the brief knows what has rung. */
const AFTER_MS = 2_000;
const AT_ONCE = 100;
const PAUSE_MS = 5_000;

/** Has persons briefed again when facts arrive after they were briefed. */
@Injectable()
export class BriefFollowing {
  constructor(
    private readonly watches: WatchStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Who is on the way to where something rings is briefed at once; what may rest unheard is noted for the next round. */
  async note(tx: EntityManager, news: readonly Development[], tellings: readonly Telling[]): Promise<void> {
    for (const { alert, worse } of tellings) {
      const ways = alert.content.touched.filter(({ reasons }) => reasons.some(({ code }) => ON_THE_WAY.includes(code)));
      if (worse && ways.length > 0)
        await this.brief(
          tx,
          alert.orgId,
          ways.flatMap(({ persons }) => [...persons]),
        );
    }
    const now = this.clock.now();
    const late = news.filter((development) => followsIntoBriefs(development, now).follows).map(({ id }) => id);
    if (late.length > 0) await tx.query('update development set brief_again = true where id = any($1)', [late]);
  }

  /** Takes what was noted, and has everybody briefed again whom it may concern. How much was taken. */
  async follow(tx: EntityManager, limit: number): Promise<number> {
    const orgIds = await this.watches.catchUp(tx);
    const [rows] = await tx.query<[{ snapshot: Development }[], number]>(
      `with due as (select id from development where brief_again order by id limit $1 for update skip locked)
       update development d set brief_again = false from due where d.id = due.id returning d.snapshot`,
      [limit],
    );
    const concerned = originsByCountry(
      rows.map(({ snapshot }) => snapshot),
      dayOf(this.clock.now()),
    );
    for (const orgId of orgIds) await this.brief(tx, orgId, this.personsIn(orgId, concerned));
    return rows.length;
  }

  private personsIn(orgId: string, concerned: ReadonlyMap<string, ReadonlySet<string | null>>): string[] {
    const { vocabulary } = this.watches;
    const exposures = this.watches.exposuresOf(orgId);
    const found = new Set<string>();
    for (const [country, origins] of concerned) {
      for (const person of exposures.numbersIn(vocabulary.numberOf(country))) {
        const isFrom = (origin: string): boolean => origins.has(origin);
        const fits = origins.has(null) || vocabulary.originLists.at(exposures.columns.origins(person)).some(isFrom);
        const exposure = fits && isWatched(exposures.columns.status(person)) ? exposures.at(person) : null;
        if (exposure !== null) found.add(exposure.id);
      }
    }
    return [...found].sort();
  }

  /** A hundred at a time, so that the persons of a whole country hold up nobody's news. */
  private async brief(tx: EntityManager, orgId: string, personIds: readonly string[]): Promise<void> {
    const now = this.clock.now().getTime();
    const timers = personIds.map((personId, at) => {
      const when = new Date(now + AFTER_MS + Math.floor(at / AT_ONCE) * PAUSE_MS);
      return { subject: `${orgId}/${personId}`, when, lane: null };
    });
    await this.jobs.atAll(tx, 'person.match', timers);
  }
}

/** Where the developments act, each country with the origins they are about; null stands for everybody there. */
function originsByCountry(
  developments: readonly Development[],
  day: string,
): ReadonlyMap<string, ReadonlySet<string | null>> {
  const found = new Map<string, Set<string | null>>();
  for (const { hosts, parties, origin } of developments) {
    const acting = [...hosts, ...parties.map(({ country }) => country)];
    for (const country of acting.flatMap((host) => statesOf(host, day))) {
      const origins = found.get(country) ?? new Set();
      found.set(country, origins.add(origin));
    }
  }
  return found;
}

import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  briefsGet,
  Failure,
  type Actor,
  type BriefView,
  type PersonView,
  type PlaceBriefView,
  type RequestOf,
} from '@lapwing/contracts';
import { checkCountry, dayOf, holdOf, mayMeet } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonDesk } from '../keep-persons/person-desk.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { placesOf, placeView } from './brief-view.js';
import { StandingFactsStore } from './standing-facts.store.js';

@Controller()
export class BriefsController {
  constructor(
    private readonly keys: KeyStore,
    private readonly desk: PersonDesk,
    private readonly facts: StandingFactsStore,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** Nothing is kept: what is asked about a country leaves no trace but the audit's that somebody read of the person. */
  @Answers(briefsGet)
  async get({ id, country }: RequestOf<typeof briefsGet>, tx: EntityManager, actor: Actor): Promise<BriefView> {
    this.keys.demandOpen();
    const now = this.clock.now();
    const person = await this.desk.seen(tx, actor, id);
    const places = asked(person, country, dayOf(now));
    const standing = await this.facts.of(tx, { countries: [...places.keys()], origins: person.origins }, now);
    const developments = standing.filter((one) => mayMeet(one, actor.orgId) && !holdOf(one, now.toISOString()).held);
    this.metrics
      .counter('briefs_shown_total', 'Briefs that somebody looked at.', ['of'])
      .inc({ of: country === null ? 'record' : 'question' });
    const { code, status, origins, profiles } = person;
    const views = [...places].map(([place, presence]) =>
      placeView(person, { country: place, presence }, developments, now),
    );
    return { personId: id, code, status, origins, profiles, madeAt: now.toISOString(), places: views };
  }
}

/** The places of the record, or the one that is asked about. Throws `Failure` invalid for what is no country. */
function asked(
  person: PersonView,
  country: string | null,
  today: string,
): ReadonlyMap<string, PlaceBriefView['presence']> {
  const places = placesOf(person, today);
  if (country === null) return places;
  if (!checkCountry(country).valid)
    throw new Failure('invalid', { faults: [{ path: 'country', message: 'no such country' }] });
  return new Map([[country, places.get(country) ?? null]]);
}

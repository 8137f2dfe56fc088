import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  handOversGet,
  handOversList,
  handOversPrepare,
  handOversWithdraw,
  type Actor,
  type FieldFault,
  type HandOverGiven,
  type HandOverView,
  type PersonView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { consentHolds, dayOf } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonDesk } from '../keep-persons/person-desk.js';
import { HandOverReading } from './hand-over-reading.js';
import { HandOverStore } from './hand-over.store.js';

/** What is prepared and what became of it; preparing records the consent and shows nothing to anybody outside. */
@Controller()
export class HandOversController {
  constructor(
    private readonly handOvers: HandOverStore,
    private readonly reading: HandOverReading,
    private readonly desk: PersonDesk,
    private readonly clock: Clock,
  ) {}

  @Answers(handOversList)
  async list(_request: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof handOversList>> {
    const all = await this.handOvers.list(tx, actor.orgId);
    const items: HandOverView[] = [];
    for (const one of all) if (this.reading.sees(actor, one)) items.push(await this.reading.view(tx, actor, one));
    return { items };
  }

  @Answers(handOversGet)
  async get({ id }: RequestOf<typeof handOversGet>, tx: EntityManager, actor: Actor): Promise<HandOverView> {
    const one = await this.handOvers.find(tx, actor.orgId, id);
    if (!this.reading.sees(actor, one)) throw new Failure('not_found');
    return this.reading.view(tx, actor, one);
  }

  @Answers(handOversPrepare)
  async prepare(request: RequestOf<typeof handOversPrepare>, tx: EntityManager, actor: Actor): Promise<HandOverGiven> {
    const personIds = [...new Set(request.personIds)];
    const faults: FieldFault[] = [];
    const verdict = consentHolds(request.consent, dayOf(this.clock.now()));
    if (!verdict.holds) faults.push({ path: 'consent', message: verdict.because });
    for (const [nth, id] of personIds.entries()) {
      const fault = faultOf(await this.desk.seen(tx, actor, id));
      if (fault !== null) faults.push({ path: `personIds.${nth}`, message: fault });
    }
    if (faults.length > 0)
      throw new Failure('invalid', {
        detail: 'Nobody is handed over without an open record and their consent.',
        faults,
      });
    const given = { ...request, personIds, parts: [...new Set(request.parts)], by: actor.memberId };
    return this.reading.given(tx, actor, await this.handOvers.prepare(tx, actor.orgId, given));
  }

  /** An admin takes back anything, who prepared it only what no admin has sent. */
  @Answers(handOversWithdraw)
  async withdraw({ id }: RequestOf<typeof handOversWithdraw>, tx: EntityManager, actor: Actor): Promise<HandOverGiven> {
    const one = await this.handOvers.find(tx, actor.orgId, id);
    if (one.side !== 'giver' || !this.reading.sees(actor, one)) throw new Failure('not_found');
    const isAdmin = actor.roles.includes('organisation_admin');
    if (!isAdmin && one.state !== 'prepared') throw new Failure('forbidden');
    await this.handOvers.move(tx, one, isAdmin ? ['prepared', 'waiting'] : ['prepared'], 'withdrawn');
    await this.handOvers.followSoon(tx, one);
    return this.reading.given(tx, actor, { ...one, state: 'withdrawn' });
  }
}

function faultOf({ status, consent }: PersonView): string | null {
  if (status === 'closed') return 'closed';
  return consent?.given === false ? 'refused_the_record' : null;
}

import { randomInt } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  handOversInvite,
  handOversSend,
  type Actor,
  type HandOverGiven,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import {
  CODE_NUMBERS,
  consentHolds,
  dayOf,
  HAND_OVER_CODE_MS,
  HAND_OVER_WAITS_MS,
  handOverCode,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { HandOverReading } from './hand-over-reading.js';
import { HandOverStore } from './hand-over.store.js';
import { demandProven } from './demand-proven.js';

const FINE = 2 ** 32;

/** The receiver reads out a code, the giver types it: so there is no list of who else is on this installation. */
@Controller()
export class SendHandOverController {
  constructor(
    private readonly handOvers: HandOverStore,
    private readonly reading: HandOverReading,
    private readonly clock: Clock,
  ) {}

  @Answers(handOversInvite)
  async invite(_request: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof handOversInvite>> {
    demandProven(actor);
    const code = handOverCode(Array.from({ length: CODE_NUMBERS }, () => randomInt(FINE) / FINE));
    const expiresAt = new Date(this.clock.now().getTime() + HAND_OVER_CODE_MS);
    await this.handOvers.keepCode(tx, actor.orgId, code, expiresAt);
    return { code, expiresAt: expiresAt.toISOString() };
  }

  /** A wrong, a spent, an old and the own code are refused alike. */
  @Answers(handOversSend)
  async send({ id, code }: RequestOf<typeof handOversSend>, tx: EntityManager, actor: Actor): Promise<HandOverGiven> {
    demandProven(actor);
    const one = await this.handOvers.find(tx, actor.orgId, id);
    if (one.given === null) throw new Failure('not_found');
    if (one.state !== 'prepared') throw new Failure('conflict', { detail: 'This was sent or taken back already.' });
    if (!consentHolds(one.given.consent, dayOf(this.clock.now())).holds)
      throw new Failure('conflict', { detail: 'The consent does not hold any more. Ask the person again.' });
    if (!(await this.handOvers.address(tx, one, code))) {
      const faults = [{ path: 'code', message: 'not_usable' }];
      throw new Failure('invalid', { detail: 'This code cannot be used. Ask for a new one.', faults });
    }
    const sent = await this.handOvers.find(tx, actor.orgId, id);
    await this.handOvers.followSoon(tx, sent, new Date(this.clock.now().getTime() + HAND_OVER_WAITS_MS));
    return this.reading.given(tx, actor, sent);
  }
}

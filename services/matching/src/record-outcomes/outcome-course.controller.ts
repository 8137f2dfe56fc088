import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  outcomesRecordTogether,
  outcomesTakeBack,
  type Actor,
  type AlertView,
  type RequestOf,
} from '@lapwing/contracts';
import type { Outcome } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { Alert } from '../match-development/alert.store.js';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { NOTHING_KNOWN, OutcomeBook } from './outcome-book.js';

/** Outcomes of several persons at once, and slips taken back. */
@Controller()
export class OutcomeCourseController {
  constructor(
    private readonly watches: WatchStore,
    private readonly reading: AlertReading,
    private readonly book: OutcomeBook,
    private readonly clock: Clock,
  ) {}

  @Answers(outcomesRecordTogether)
  async together(
    { id, personIds, outcome }: RequestOf<typeof outcomesRecordTogether>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<AlertView> {
    const saying = await this.saying(tx, actor, id, personIds);
    const once = [...new Set(personIds)];
    if (actor.guarded !== true) await this.book.say(tx, saying, once, outcome);
    else for (const personId of once.sort()) await this.claim(tx, saying, personId, outcome);
    return this.view(tx, actor, id);
  }

  @Answers(outcomesTakeBack)
  async takeBack(
    { id, personId }: RequestOf<typeof outcomesTakeBack>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<AlertView> {
    const saying = await this.saying(tx, actor, id, [personId]);
    if (actor.guarded !== true) await this.book.takeBack(tx, saying, personId);
    else {
      const { outcomes } = await this.reading.claims.of(tx, actor, saying.alert);
      if (!outcomes.has(personId)) throw new Failure('conflict', { detail: NOTHING_KNOWN });
      await this.claim(tx, saying, personId, null);
    }
    return this.view(tx, actor, id);
  }

  private async claim(
    tx: EntityManager,
    { actor, alert }: { actor: Actor; alert: Alert },
    personId: string,
    outcome: Outcome | null,
  ): Promise<void> {
    await this.reading.claims.keep(tx, actor, alert, { claimed: 'outcome', personId, outcome });
  }

  private async saying(tx: EntityManager, actor: Actor, id: string, personIds: readonly string[]) {
    await this.watches.catchUp(tx);
    const watch = await this.watches.of(tx, actor.orgId);
    const alert = await this.reading.hold(tx, actor, id);
    await this.reading.demandTouched(tx, actor, alert, personIds);
    return { actor, alert, watch, at: this.clock.now().toISOString() };
  }

  private async view(tx: EntityManager, actor: Actor, id: string): Promise<AlertView> {
    return this.reading.view(tx, actor, await this.reading.demand(tx, actor, id));
  }
}

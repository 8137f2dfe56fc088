import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { outcomesRecord, type Actor, type AlertView, type RequestOf } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { OutcomeBook } from './outcome-book.js';

@Controller()
export class OutcomesController {
  constructor(
    private readonly watches: WatchStore,
    private readonly reading: AlertReading,
    private readonly book: OutcomeBook,
    private readonly clock: Clock,
  ) {}

  @Answers(outcomesRecord)
  async record(request: RequestOf<typeof outcomesRecord>, tx: EntityManager, actor: Actor): Promise<AlertView> {
    const { id, personId, outcome } = request;
    await this.watches.catchUp(tx);
    const watch = await this.watches.of(tx, actor.orgId);
    const alert = await this.reading.demand(tx, actor, id);
    await this.reading.demandTouched(tx, actor, alert, [personId]);
    if (actor.guarded === true) {
      await this.reading.claims.keep(tx, actor, alert, { claimed: 'outcome', personId, outcome });
      return this.reading.view(tx, actor, alert);
    }
    const at = this.clock.now().toISOString();
    await this.book.say(tx, { actor, alert, watch, at }, [personId], outcome);
    return this.reading.view(tx, actor, await this.reading.demand(tx, actor, id));
  }
}

import { Controller } from '@nestjs/common';
import { Answers, Bus } from '@lapwing/bus';
import {
  Failure,
  outcomeRecorded,
  outcomesRecord,
  type Actor,
  type AlertView,
  type RequestOf,
} from '@lapwing/contracts';
import { listTouched, openDuties, seesPerson } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { Alert } from '../match-development/alert.store.js';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore, type Watch } from '../watch-organisations/watch.store.js';
import { OutcomeStore } from './outcome.store.js';

@Controller()
export class OutcomesController {
  constructor(
    private readonly watches: WatchStore,
    private readonly reading: AlertReading,
    private readonly outcomes: OutcomeStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  @Answers(outcomesRecord)
  async record(request: RequestOf<typeof outcomesRecord>, tx: EntityManager, actor: Actor): Promise<AlertView> {
    const { id, personId, outcome } = request;
    await this.watches.catchUp(tx);
    const watch = await this.watches.of(tx, actor.orgId);
    const alert = await this.reading.demand(tx, actor, id);
    demandTouched(alert, personId, watch, actor);
    const at = this.clock.now().toISOString();
    await this.outcomes.add(tx, actor.orgId, id, { personId, outcome, by: actor.memberId, at });
    const open = await this.open(tx, alert, watch);
    await this.bus.publish(tx, outcomeRecorded, {
      orgId: actor.orgId,
      alertId: id,
      memberId: actor.memberId,
      at,
      open,
    });
    return this.reading.view(tx, actor, alert);
  }

  private async open(tx: EntityManager, alert: Alert, { orgId, exposures, gone }: Watch): Promise<string[]> {
    const records = await this.outcomes.last(tx, orgId, alert.id);
    const known = new Map([...records].map(([personId, { outcome }]) => [personId, outcome]));
    return openDuties(alert.content.touched, known, exposures, gone);
  }
}

function demandTouched(alert: Alert, personId: string, { exposures }: Watch, actor: Actor): void {
  const touched = listTouched(alert.content.touched).some((it) => it.personId === personId);
  if (!touched || !seesPerson(actor, exposures.get(personId)?.assignees ?? [])) throw new Failure('not_found');
}

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { deliveriesOfAlert, dutiesList, Failure, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { AlertStore } from '../receive-alerts/alert.store.js';
import { viewOfDuty } from '../ring-duties/duty-view.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { AttemptStore, viewOfAttempt } from '../send-messages/attempt.store.js';
import { OpenDutyStore } from './open-duty.store.js';

/** Who has what, and who was told when and by what. */
@Controller()
export class ShowDutiesController {
  constructor(
    private readonly alerts: AlertStore,
    private readonly duties: DutyStore,
    private readonly attempts: AttemptStore,
    private readonly open: OpenDutyStore,
  ) {}

  @Answers(dutiesList)
  async list(wish: RequestOf<typeof dutiesList>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof dutiesList>> {
    return this.open.page(tx, actor, wish);
  }

  @Answers(deliveriesOfAlert)
  async deliveries(
    request: RequestOf<typeof deliveriesOfAlert>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof deliveriesOfAlert>> {
    const { orgId } = actor;
    const { alertId } = request;
    const alert = await this.alerts.one(tx, orgId, alertId);
    if (alert === null) throw new Failure('not_found');
    const duties = await this.duties.ofAlert(tx, orgId, alertId);
    const attempts = await this.attempts.ofAlert(tx, orgId, alertId);
    return { duties: duties.map((duty) => viewOfDuty(duty, alert)), attempts: attempts.map(viewOfAttempt) };
  }
}

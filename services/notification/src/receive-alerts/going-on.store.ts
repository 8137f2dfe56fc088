import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { alertAcknowledged, notificationSettled, type DutyFrom } from '@lapwing/contracts';
import { goOn } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import { GivingBackStore } from '../acknowledge/giving-back.store.js';
import { GuardStore } from '../guard-members/guard.store.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { RingTimer } from '../ring-duties/ring.timer.js';
import { SituationStore, type Situation } from '../ring-duties/situation.store.js';
import { hasLeft } from '../send-messages/who-was-told.js';
import { SettlementStore } from '../settle/settlement.store.js';
import type { AlertRow } from './alert.row.js';
import { AlertStore } from './alert.store.js';
import { asItStood, courseOf, standAs, stoodBefore } from './duty-going-on.js';

/** What a duty that goes on is judged by. */
@Injectable()
export class GoingOnSources {
  constructor(
    readonly alerts: AlertStore,
    readonly situations: SituationStore,
    readonly guards: GuardStore,
  ) {}
}

/** By what others hear of it. */
@Injectable()
export class GoingOnMeans {
  constructor(
    readonly settlements: SettlementStore,
    readonly givingBack: GivingBackStore,
    readonly bus: Bus,
    readonly clock: Clock,
    readonly metrics: Metrics,
  ) {}
}

/** A duty here before and now, the same duty of the other alert, and how they belong together. */
interface Pair {
  alert: AlertRow;
  before: DutyRow | null;
  here: DutyRow;
  there: DutyRow;
  from: DutyFrom;
}

/** Lets duties of other alerts go on in this one: who has them has them, and who is being rung is rung on. */
@Injectable()
export class GoingOnStore {
  constructor(
    private readonly sources: GoingOnSources,
    private readonly duties: DutyStore,
    private readonly rings: RingTimer,
    private readonly means: GoingOnMeans,
  ) {}

  /** Takes over what goes on and returns the duties that need no ring of their own for it. */
  async takeOver(
    tx: EntityManager,
    alert: AlertRow,
    from: readonly DutyFrom[],
    duties: { before: readonly DutyRow[]; now: readonly DutyRow[] },
  ): Promise<ReadonlySet<DutyRow>> {
    const going = new Set<DutyRow>();
    if (from.length === 0) return going;
    const situation = await this.sources.situations.around(tx, alert);
    const linked: DutyRow[] = [];
    for (const alertId of [...new Set(from.map((one) => one.alertId))].sort()) {
      const other = await this.sources.alerts.one(tx, alert.orgId, alertId);
      const theirs = other === null ? [] : await this.duties.holdAll(tx, alert.orgId, alertId);
      for (const one of from.filter((each) => each.alertId === alertId)) {
        const there = theirs.find(({ responsible }) => responsible === one.responsible);
        const here = duties.now.find(({ responsible }) => responsible === one.responsible);
        if (other === null || there === undefined || here === undefined) continue;
        const before = duties.before.find(({ responsible }) => responsible === one.responsible) ?? null;
        const pair = { alert, before: stoodBefore(before), here, there, from: one };
        if (await this.join(tx, pair, other, situation)) going.add(here);
        else linked.push(here);
        await this.leave(tx, pair, other);
      }
    }
    await this.duties.saveAll(
      tx,
      linked.filter((duty) => !going.has(duty)),
    );
    await this.rings.goOn(tx, alert, [...going]);
    return going;
  }

  /** Whether the duty stands as it stood under the other alert; either way it goes on from there. */
  private async join(tx: EntityManager, pair: Pair, other: AlertRow, situation: Situation): Promise<boolean> {
    const { before, here, there, from } = pair;
    const now = this.means.clock.now();
    const away = await this.sources.guards.raisedIn(tx, here.orgId);
    const stood = asItStood(there, { other, situation, away, now, hasLeft: await hasLeft(tx, there) });
    const went = goOn(courseOf(stood, now), before === null ? null : courseOf(before, now), from.counts);
    const came = [...here.cameFrom, there.alertId, ...there.cameFrom].filter((id) => id !== here.alertId);
    const cameFrom = [...new Set(came)].sort();
    const isTaken = from.counts !== 'none' && went.stands === 'there';
    if (isTaken) {
      standAs(here, stood);
      if (before !== null && here.takenUntil === null) await this.means.givingBack.tell(tx, before);
      await this.tell(tx, pair.alert, here);
    }
    here.cameFrom = cameFrom;
    const { standing } = courseOf(here, now);
    const counter = this.means.metrics.counter('duties_gone_on_total', 'Duties that go on in another alert.', ['as']);
    counter.inc({ as: from.counts === 'none' ? 'rung_again' : standing });
    return isTaken;
  }

  /** Where the other alert ends by this, so does its duty; where it does not, nothing came from here any more. */
  private async leave(tx: EntityManager, { here, there, from }: Pair, other: AlertRow): Promise<void> {
    if (from.ends) {
      if (there.endedBecause === null) await this.means.settlements.end(tx, other, there, 'withdrawn');
      return;
    }
    if (!there.cameFrom.includes(here.alertId)) return;
    there.cameFrom = there.cameFrom.filter((id) => id !== here.alertId);
    await this.duties.save(tx, there);
  }

  /** Who has it under the other alert has it here: nobody may read that it is open. */
  private async tell(tx: EntityManager, { orgId, alertId, version }: AlertRow, duty: DutyRow): Promise<void> {
    const { responsible, endedBecause: how, takenBy: memberId, takenUntil } = duty;
    const at = this.means.clock.now().toISOString();
    const place = { orgId, alertId, version, responsible, at };
    if (how !== null) await this.means.bus.publish(tx, notificationSettled, { ...place, how });
    else if (memberId !== null && takenUntil !== null)
      await this.means.bus.publish(tx, alertAcknowledged, { ...place, memberId, until: takenUntil.toISOString() });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor, outcomesOfPerson, ReplyOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { AlertStore } from '../match-development/alert.store.js';
import { OutcomeStore, type SaidOutcome } from './outcome.store.js';

type OfPerson = ReplyOf<typeof outcomesOfPerson>['items'];

/** All that was said of touched persons, in order. Under duress one reads the own words among them, as if they counted. */
@Injectable()
export class OutcomeHistory {
  constructor(
    private readonly outcomes: OutcomeStore,
    private readonly alerts: AlertStore,
  ) {}

  /** By person, what was said in an alert. */
  async ofAlert(tx: EntityManager, actor: Actor, alertId: string): Promise<ReadonlyMap<string, SaidOutcome[]>> {
    return byPerson(await this.said(tx, actor, [alertId]));
  }

  /** What was said of a person in each alert, the newest alert first. */
  async ofPerson(tx: EntityManager, actor: Actor, personId: string): Promise<OfPerson> {
    const said = (await this.said(tx, actor, null)).filter((one) => one.personId === personId);
    const items: OfPerson = [];
    for (const alertId of new Set(said.map((one) => one.alertId))) {
      const alert = await this.alerts.find(tx, actor.orgId, alertId);
      if (alert === null) continue;
      const { cause, kind, raisedAt } = alert;
      const own = said.filter((one) => one.alertId === alertId).map(wordOf);
      items.push({ alertId, cause, kind, raisedAt: raisedAt.toISOString(), said: own });
    }
    return items.sort((a, b) => (a.raisedAt < b.raisedAt ? 1 : -1));
  }

  private async said(tx: EntityManager, actor: Actor, alertIds: readonly string[] | null): Promise<SaidOutcome[]> {
    const { orgId, memberId, guarded } = actor;
    return this.outcomes.said(tx, orgId, alertIds, guarded === true ? memberId : null);
  }
}

/** What was said, without of whom. */
export function wordOf({ outcome, by, at }: SaidOutcome): Pick<SaidOutcome, 'outcome' | 'by' | 'at'> {
  return { outcome, by, at };
}

function byPerson(said: readonly SaidOutcome[]): ReadonlyMap<string, SaidOutcome[]> {
  const found = new Map<string, SaidOutcome[]>();
  for (const one of said) found.set(one.personId, [...(found.get(one.personId) ?? []), one]);
  return found;
}

import { Injectable } from '@nestjs/common';
import { type Actor, type AlertView, DISMISSALS } from '@lapwing/contracts';
import {
  claimsToShow,
  outcomesAsClaimed,
  stateAsClaimed,
  type ClaimedDeed,
  type Outcome,
  type ReallyStands,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DismissalStore } from '../dismiss-alerts/dismissal.store.js';
import type { Alert } from '../match-development/alert.store.js';
import { OutcomeStore, type AlertOutcomes, type OutcomeRecord } from '../record-outcomes/outcome.store.js';

type Standing = Pick<Alert, 'id' | 'state' | 'version' | 'changedAt'>;

type Dismissed = NonNullable<AlertView['dismissed']>;

/** What became of an alert's persons and what was claimed of it, as one reader sees it. */
export interface SeenOutcomes {
  outcomes: ReadonlyMap<string, OutcomeRecord>;
  claimed: AlertView['claimed'];
  dismissed: AlertView['dismissed'];
}

const NONE: AlertOutcomes = { last: new Map(), claims: [] };

/** Deeds under duress: done to the eye of who does them, and shown to everybody else as claimed. */
@Injectable()
export class ClaimReading {
  constructor(
    private readonly kept: OutcomeStore,
    private readonly dismissals: DismissalStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps a deed of a guarded member beside the alert, which goes on. */
  async keep(
    tx: EntityManager,
    { orgId, memberId }: Actor,
    { id, version }: Pick<Alert, 'id' | 'version'>,
    deed: {
      claimed: ClaimedDeed['claimed'];
      personId?: string;
      outcome?: Outcome | null;
      dismissed?: Dismissed['reason'];
    },
  ): Promise<void> {
    const { claimed, personId = null, outcome = null, dismissed = null } = deed;
    const at = this.clock.now().toISOString();
    await this.kept.claim(tx, orgId, id, { claimed, personId, outcome, by: memberId, at, version, dismissed });
  }

  async of(tx: EntityManager, actor: Actor, alert: Standing): Promise<SeenOutcomes> {
    const kept = (await this.kept.ofAlerts(tx, actor.orgId, [alert.id])).get(alert.id) ?? NONE;
    const really = reallyStands(alert, kept);
    const dismissed = await this.dismissals.of(tx, actor.orgId, alert);
    if (actor.guarded !== true) {
      return { outcomes: kept.last, claimed: claimsToShow(kept.claims, really).map(shown), dismissed };
    }
    const outcomes = new Map(kept.last);
    for (const { personId, outcome, by, at } of outcomesAsClaimed(kept.claims, actor.memberId, really)) {
      if (personId === null) continue;
      if (outcome === null) outcomes.delete(personId);
      else outcomes.set(personId, { personId, outcome, by, at });
    }
    return {
      outcomes,
      claimed: [],
      dismissed: dismissed ?? dismissedAs(stateAsClaimed(kept.claims, actor.memberId, really)),
    };
  }

  /** The alerts as the reader sees them: under duress those they ended look ended. */
  async standing<A extends Standing>(tx: EntityManager, actor: Actor, alerts: readonly A[]): Promise<A[]> {
    if (actor.guarded !== true || alerts.length === 0) return [...alerts];
    const kept = await this.kept.ofAlerts(
      tx,
      actor.orgId,
      alerts.map(({ id }) => id),
    );
    return alerts.map((alert) => {
      const own = kept.get(alert.id) ?? NONE;
      const end = stateAsClaimed(own.claims, actor.memberId, reallyStands(alert, own));
      if (end === null || end.claimed === 'outcome') return alert;
      return { ...alert, state: end.claimed, version: alert.version + 1, changedAt: new Date(end.at) };
    });
  }

  /** The alerts a guarded member believes to have ended, for the lists of those. */
  async claimedBy(tx: EntityManager, actor: Actor): Promise<string[]> {
    return actor.guarded === true ? this.kept.claimedBy(tx, actor.orgId, actor.memberId) : [];
  }
}

function reallyStands({ state, version }: Standing, { last }: AlertOutcomes): ReallyStands {
  return { state, version, outcomes: new Map([...last].map(([personId, { at }]) => [personId, at])) };
}

function dismissedAs(claim: ClaimedDeed | null): Dismissed | null {
  const reason = DISMISSALS.find((one) => one === claim?.dismissed);
  return claim === null || reason === undefined ? null : { reason, by: claim.by, at: claim.at };
}

function shown({ claimed, personId, outcome, by, at }: ClaimedDeed): AlertView['claimed'][number] {
  return { what: claimed, personId, outcome, by, at };
}

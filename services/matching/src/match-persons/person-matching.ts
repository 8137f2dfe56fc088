import { Injectable } from '@nestjs/common';
import { holdOf, type Development, type ExposureIndex } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import { DevelopmentMatching } from '../match-development/development-matching.js';
import { DevelopmentStore } from '../match-development/development.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { Watch } from '../watch-organisations/watch.store.js';

const DAY_MS = 86_400_000;

/** Matches one organisation with developments that are known already, each held while its alert is judged. */
@Injectable()
export class PersonMatching {
  constructor(
    private readonly developments: DevelopmentStore,
    private readonly matching: DevelopmentMatching,
    private readonly alerts: AlertStore,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  /** What concerns a person and waits for no operator, in order of ids; nothing when the person is not known. */
  async concerning(tx: EntityManager, exposures: ExposureIndex, personId: string): Promise<Development[]> {
    const exposure = exposures.get(personId);
    if (exposure === null) return [];
    const countries = new Set(exposure.stays.map(({ country }) => country));
    const now = this.clock.now().toISOString();
    const concerning = await this.developments.concerning(tx, [...countries, 'EU'], exposure.origins);
    return concerning.filter((development) => !holdOf(development, now).held);
  }

  /** Alerts about the person or somebody linked to them. */
  async touching(tx: EntityManager, watch: Watch, personId: string): Promise<Alert[]> {
    const around = new Set([personId, ...watch.exposures.linkedTo(personId).map(({ exposure }) => exposure.id)]);
    const standing = await this.alerts.standing(tx, watch.orgId);
    return standing.filter(({ content }) =>
      content.touched.some(({ persons }) => [...persons].some((personId) => around.has(personId))),
    );
  }

  /**
   * Which of these have an alert of their own that touches the person, or came of an own report about them: nobody is to ring for
   * them a second time. `touching` are the alerts about the person.
   */
  async rungFor(
    tx: EntityManager,
    { orgId }: Watch,
    personId: string,
    { developments, touching: around }: { developments: readonly Development[]; touching: readonly Alert[] },
  ): Promise<ReadonlySet<string>> {
    const ids = developments.map(({ id }) => this.keys.alertId(orgId, { development: id }));
    const reports = around.filter(({ cause }) => cause === 'own_report').map(({ id }) => id);
    const alerts = await this.alerts.notWithdrawn(tx, orgId, [...ids, ...reports]);
    const touching = alerts.filter(({ content }) => content.touched.some(({ persons }) => persons.has(personId)));
    return new Set(touching.flatMap(({ content }) => content.developmentIds));
  }

  /** Judges again what may be news for the organisation, and what its alerts are about. */
  async match(
    tx: EntityManager,
    watch: Watch,
    concerning: readonly Development[],
    touching: readonly Alert[],
  ): Promise<void> {
    const since = this.clock.now().getTime() - longestWindowOf(watch) * DAY_MS;
    const ids = new Set([
      ...concerning.filter(({ changedAt }) => Date.parse(changedAt) >= since).map(({ id }) => id),
      ...touching.filter(({ cause }) => cause === 'development').flatMap(({ content }) => content.developmentIds),
    ]);
    await this.matchAgain(tx, watch, [...ids].sort());
  }

  /** Judges again everything that may be news for the organisation. */
  async matchAll(tx: EntityManager, watch: Watch): Promise<void> {
    const since = new Date(this.clock.now().getTime() - longestWindowOf(watch) * DAY_MS);
    await this.matchAgain(tx, watch, await this.developments.changedSince(tx, since));
  }

  private async matchAgain(tx: EntityManager, watch: Watch, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const development = await this.developments.lock(tx, id);
      if (development !== null) await this.matching.matchWith(tx, development, watch);
    }
  }
}

function longestWindowOf({ ringing: { subscriptions } }: Watch): number {
  return Math.max(0, ...subscriptions.map(({ windowDays }) => windowDays));
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { nextStep } from '@lapwing/domain';
import { Clock, Database, Every } from '@lapwing/platform';
import { DutyStore, historyOf } from '../ring-duties/duty.store.js';
import { SituationStore, type Situation } from '../ring-duties/situation.store.js';

/** So soon after its version an alert is no silence, and after so long its silence is left for the proof to show. */
const EARLIEST_MS = 30_000;
const LATEST_MS = 86_400_000;
const AT_ONCE = 200;

const SILENT = `
  select a.org_id as "orgId", a.alert_id as "alertId" from alert a
  where a.changed_at between $1 and $2
    and not exists (select from attempt t where t.org_id = a.org_id and t.alert_id = a.alert_id)
    and not exists (select from silence s where s.org_id = a.org_id and s.alert_id = a.alert_id and s.version = a.version)
  order by a.changed_at desc limit ${AT_ONCE}`;

/**
 * Writes down why nobody was told of an alert, where the rules say that nobody is to be: a silence without a reason is a
 * fault of the ledger, so a reason is given only where the rules have one.
 */
@Injectable()
export class ExplainSilencesTimer {
  constructor(
    private readonly database: Database,
    private readonly situations: SituationStore,
    private readonly duties: DutyStore,
    private readonly clock: Clock,
  ) {}

  @Every('silences.explain', 60_000)
  async explain(): Promise<void> {
    const now = this.clock.now().getTime();
    const window = [new Date(now - LATEST_MS), new Date(now - EARLIEST_MS)];
    await this.database.inWork(async (tx) => {
      for (const { orgId, alertId } of await tx.query<{ orgId: string; alertId: string }[]>(SILENT, window)) {
        const situation = await this.situations.of(tx, orgId, alertId);
        const because = situation === null ? null : await this.reasonOf(tx, situation);
        if (situation !== null && because !== null) await this.keep(tx, situation, because);
      }
    });
  }

  /** Why nobody is told; null where somebody should have been, or still will be. */
  private async reasonOf(tx: EntityManager, situation: Situation): Promise<string | null> {
    const { alert, policy, reachable } = situation;
    const duties = await this.duties.ofAlert(tx, alert.orgId, alert.alertId);
    if (!alert.open) return alert.state;
    if (reachable.size === 0) return 'nobody_reachable';
    const now = this.clock.now().toISOString();
    const steps = duties.map((duty) => nextStep(policy, historyOf(duty, alert), now));
    const [first] = steps;
    if (first === undefined) return 'no_duties';
    return steps.every((step) => step.do === 'nothing') && first.do === 'nothing' ? first.because : null;
  }

  private async keep(tx: EntityManager, { alert }: Situation, because: string): Promise<void> {
    await tx.query(
      `insert into silence (org_id, alert_id, version, because, at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [alert.orgId, alert.alertId, alert.version, because, this.clock.now()],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { holdOf, type Development } from '@lapwing/domain';
import { Clock, Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { DevelopmentMatching } from './development-matching.js';
import { LOOK_AGAIN_MS } from './development-intake.js';
import { DevelopmentStore, type Due } from './development.store.js';

/** A change of persons may take so long until it commits, and clocks may differ by so much. */
const SLOW_CHANGE_MS = 600_000;
const AT_ONCE = 100;

/**
 * Looks at developments again a minute after they came: the other side of the race. Only organisations in which something
 * has changed since can have been missed.
 */
@Injectable()
export class LookAgainTimer {
  constructor(
    private readonly developments: DevelopmentStore,
    private readonly organisations: OrganisationStore,
    private readonly matching: DevelopmentMatching,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Every('developments.look_again', 5_000)
  async lookAgain(): Promise<void> {
    while ((await this.database.inWork((tx) => this.atSome(tx))) === AT_ONCE);
  }

  private async atSome(tx: EntityManager): Promise<number> {
    const now = this.clock.now();
    const due = await this.developments.toLookAgain(tx, now, AT_ONCE);
    if (due.length === 0) return 0;
    await this.release(
      tx,
      due.filter((one) => wasHeld(one, now)).map(({ development }) => development),
    );
    const first = Math.min(...due.map(({ heardAt }) => heardAt.getTime()));
    const only = await this.organisations.movedSince(tx, new Date(first - SLOW_CHANGE_MS));
    if (only.size > 0) {
      const again = due.map(({ development }) => ({ development, isFirst: false, beside: null }));
      await this.matching.matchEverywhere(tx, again, only);
    }
    return due.length;
  }

  /** Nobody looked in time: every organisation is matched, and once more for what changed in this very moment. */
  private async release(tx: EntityManager, developments: readonly Development[]): Promise<void> {
    if (developments.length === 0) return;
    await this.matching.matchEverywhere(
      tx,
      developments.map((development) => ({ development, isFirst: false, beside: null })),
    );
    const again = new Date(this.clock.now().getTime() + LOOK_AGAIN_MS);
    const ids = developments.map(({ id }) => id);
    await this.developments.lookAgain(tx, ids, again);
  }
}

/** Whether its wait for an operator ended with this look. */
function wasHeld({ development, dueAt }: Due, now: Date): boolean {
  const before = new Date(dueAt.getTime() - 1).toISOString();
  return holdOf(development, now.toISOString()).because === 'nobody_looked' && holdOf(development, before).held;
}

import { Injectable, Logger } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { developmentsList, Failure, type ReplyOf } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { Database, Every } from '@lapwing/platform';
import { DevelopmentIntake } from '../match-development/development-intake.js';
import { DevelopmentStore } from '../match-development/development.store.js';

const PAGE = 200;
const EVERY_MS = 120_000;

/** Asks ingestion for all developments, at the start and now and then, and takes over what the stream did not bring. */
@Injectable()
export class ReconcileTimer {
  private readonly log = new Logger('catch-up');

  constructor(
    private readonly bus: Bus,
    private readonly database: Database,
    private readonly developments: DevelopmentStore,
    private readonly intake: DevelopmentIntake,
  ) {}

  /** Whatever does not work now is tried again at the next turn. */
  @Every('developments.reconcile', EVERY_MS)
  async reconcile(): Promise<void> {
    try {
      const taken = await this.walk();
      if (taken > 0) this.log.log(`took over ${taken} versions`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.log.debug(`not caught up: ${error.code}`);
    }
  }

  /** What was absorbed comes last, when the developments in which it lives on have been taken over. */
  private async walk(): Promise<number> {
    const absorbed: Development[] = [];
    const into = new Map<string, string>();
    let after: string | null = null;
    let taken = 0;
    do {
      const page: ReplyOf<typeof developmentsList> = await this.bus.ask(developmentsList, { after, limit: PAGE });
      for (const one of page.absorbed) into.set(one.id, one.into);
      absorbed.push(...page.items.filter(({ id }) => into.has(id)));
      taken += await this.take(page.items.filter(({ id }) => !into.has(id)));
      after = page.next;
    } while (after !== null);
    return taken + (await this.take(absorbed, into));
  }

  private async take(items: readonly Development[], into: ReadonlyMap<string, string> = new Map()): Promise<number> {
    const known = await this.database.inWork((tx) =>
      this.developments.versions(
        tx,
        items.map(({ id }) => id),
      ),
    );
    const missing = items.filter(({ id, version }) => (known.get(id) ?? 0) < version);
    for (const development of missing) {
      await this.database.inWork((tx) => this.intake.take(tx, development, into.get(development.id) ?? null));
    }
    return missing.length;
  }
}

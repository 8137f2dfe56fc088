import { Injectable } from '@nestjs/common';
import { Clock, Database, Every, OnJob } from '@lapwing/platform';
import type { Fetched } from '../fetch-safely/outcome.js';
import { Corrections } from './corrections.js';
import { PageAgain } from './page-again.js';
import { type Revisit, RevisitStore } from './revisit.store.js';

/** Few at a time, and a server's pages one after the other. */
const CROWD = { atOnce: 3, perLane: 1 };
const MISSING = [404, 410];

/** Fetches the pages behind developments again, 1, 6, 24, 72 and 168 hours later, to notice what was taken back. */
@Injectable()
export class RevisitPagesTimer {
  constructor(
    private readonly database: Database,
    private readonly revisits: RevisitStore,
    private readonly page: PageAgain,
    private readonly corrections: Corrections,
    private readonly clock: Clock,
  ) {}

  @Every('pages.revisit', 60_000)
  async due(): Promise<void> {
    await this.database.inWork(async (tx) => {
      await this.revisits.plan(tx);
      await this.revisits.sendDue(tx);
    });
  }

  @OnJob('page.revisit', CROWD)
  async revisit(id: string): Promise<void> {
    const before = await this.database.inWork((tx) => this.revisits.find(tx, id));
    if (before === null) return;
    const fetched = await this.page.fetch(before);
    if (fetched instanceof Date) return this.database.inWork((tx) => this.revisits.putOff(tx, id, fetched));
    const missing = missingStatus(fetched);
    if (missing !== null) await this.miss(before, missing);
    else await this.found(before, fetched);
  }

  private async miss(before: Revisit, status: number): Promise<void> {
    await this.database.inWork(async (tx) => {
      const since = (await this.revisits.looked(tx, before, status)) ?? this.clock.now();
      const hoursGone = (this.clock.now().getTime() - since.getTime()) / 3_600_000;
      await this.corrections.missing(tx, before, { is: 'gone', status, hoursGone });
    });
  }

  private async found(before: Revisit, fetched: Fetched): Promise<void> {
    const shown = fetched.is === 'fetched' ? await this.page.keepIfOther(before, fetched) : null;
    await this.database.inWork(async (tx) => {
      await this.revisits.looked(tx, before, null);
      if (shown !== null) await this.corrections.compare(tx, before, shown);
    });
  }
}

function missingStatus(fetched: Fetched): number | null {
  if (fetched.is !== 'refused' || fetched.because !== 'status' || fetched.status === null) return null;
  return MISSING.includes(fetched.status) ? fetched.status : null;
}

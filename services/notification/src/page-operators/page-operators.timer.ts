import { Injectable, Logger } from '@nestjs/common';
import { digestDue, pageDue } from '@lapwing/domain';
import { Clock, Database, Every, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { NoticeBoardStore, seriesOf } from './notice-board.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import { SendErrandsTimer } from '../run-errands/send-errands.timer.js';
import { OperatorsStore } from './operators.store.js';
import type { PageSeriesRow } from './page-series.row.js';

/** What the series works with beside rows. */
@Injectable()
export class PageTools {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    readonly errands: SendErrandsTimer,
  ) {}
}

/** Rings the operators while something needs a look and nobody has it. */
@Injectable()
export class PageOperatorsTimer {
  private readonly log = new Logger('page operators');

  constructor(
    private readonly database: Database,
    private readonly board: NoticeBoardStore,
    private readonly operators: OperatorsStore,
    private readonly ledger: ErrandStore,
    private readonly tools: PageTools,
  ) {
    tools.errands.wantedWhile('page', async (tx) => (await board.paging(tx)).ringing > 0);
  }

  @Every('operators.page', 15_000)
  async due(): Promise<void> {
    await this.database.inWork((tx) => this.look(tx));
  }

  /** Does what is due for the operators now. */
  async look(tx: EntityManager): Promise<void> {
    const row = await this.board.hold(tx);
    const now = this.tools.clock.now().toISOString();
    const step = pageDue(seriesOf(row), await this.board.paging(tx), now);
    const id = row.id ?? this.tools.ids.next();
    if (step.do === 'ring' && !(await this.ring(tx, id, step.because))) return;
    if (step.do === 'resolve') await this.resolve(tx, id);
    await this.board.saveSeries(tx, step.series.beganAt === null ? null : id, step.series);
    await this.digest(tx, row, now);
  }

  /** Whether there was somebody to ring. */
  private async ring(tx: EntityManager, seriesId: string, because: string): Promise<boolean> {
    const operators = await this.operators.reachable(tx);
    if (operators.length === 0) this.log.warn('no operator can be reached');
    const number = await this.board.nextNumber(tx);
    for (const { orgId, memberId, channels } of operators) {
      const channel = channels[0];
      if (channel === undefined) continue;
      await this.ledger.record(tx, {
        orgId,
        memberId,
        seriesId,
        number,
        purpose: 'page',
        channel,
        because,
        note: null,
      });
    }
    return operators.length > 0;
  }

  private async resolve(tx: EntityManager, seriesId: string): Promise<void> {
    const number = await this.board.nextNumber(tx);
    for (const rung of await this.ledger.rungIn(tx, seriesId)) {
      const message = { purpose: 'resolved' as const, because: 'well_again', note: null };
      await this.ledger.record(tx, { ...rung, seriesId, number, ...message });
    }
  }

  private async digest(tx: EntityManager, row: PageSeriesRow, now: string): Promise<void> {
    const lastDigestAt = row.lastDigestAt?.toISOString() ?? null;
    if (!digestDue({ oldestAt: await this.board.oldestUntold(tx), lastDigestAt }, now)) return;
    const seriesId = this.tools.ids.next();
    const number = await this.board.nextNumber(tx);
    const operators = await this.operators.reachable(tx);
    if (operators.length === 0) return;
    for (const { orgId, memberId, channels } of operators) {
      const channel = channels.includes('email') ? 'email' : channels[0];
      if (channel === undefined) continue;
      const message = { purpose: 'digest' as const, because: 'six_hours', note: null };
      await this.ledger.record(tx, { orgId, memberId, seriesId, number, channel, ...message });
    }
    await this.board.digestWent(tx);
  }
}

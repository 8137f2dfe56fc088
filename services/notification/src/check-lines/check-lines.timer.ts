import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { EntityManager } from 'typeorm';
import { afterDrill, CANARY, DEAD_MAN, drillStep } from '@lapwing/domain';
import { Clock, Database, Every, Keyring } from '@lapwing/platform';
import { ErrandStore } from '../run-errands/errand.store.js';
import type { LineCourseRow } from './line-course.row.js';
import { courseOf, LineCourseStore, type DueLine } from './line-course.store.js';

/** Under this name space the checks of one line are one series. */
const LINES = '5b0f2c51-7f0a-5a53-9d5e-0e2b6f0c6a11';

/** What beside rows the checks of lines need. */
@Injectable()
export class LineTools {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly keyring: Keyring,
  ) {}
}

/** Tells members that their line works and nothing is there for them, and once a month asks them to say so. */
@Injectable()
export class CheckLinesTimer {
  constructor(
    private readonly courses: LineCourseStore,
    private readonly errands: ErrandStore,
    private readonly tools: LineTools,
  ) {}

  @Every('lines.check', 30_000)
  async check(): Promise<void> {
    if (this.tools.keyring.locked) return;
    await this.tools.database.inWork((tx) => this.courses.follow(tx, [CANARY.orgId, DEAD_MAN.orgId]));
    while ((await this.tools.database.inWork((tx) => this.checkSome(tx))) > 0);
  }

  private async checkSome(tx: EntityManager): Promise<number> {
    const due = await this.courses.due(tx);
    for (const line of due) await this.checkOne(tx, line);
    return due.length;
  }

  private async checkOne(tx: EntityManager, { row, zone }: DueLine): Promise<void> {
    await this.send(tx, row);
    await this.courses.plan(tx, row, zone);
  }

  /** Records the check of a line and notes in its row what it was; the row is kept by whoever calls. */
  async send(tx: EntityManager, row: LineCourseRow): Promise<void> {
    const now = this.tools.clock.now().toISOString();
    const step = drillStep(courseOf(row), now);
    row.number += 1;
    if (step.do === 'ask') {
      const { month, askedAt, asked, answeredAt } = afterDrill(step, now);
      const instants = { drillAskedAt: instantOf(askedAt), drillAnsweredAt: instantOf(answeredAt) };
      Object.assign(row, { drillMonth: month, drillAsked: asked, ...instants });
    }
    const { orgId, memberId, channel, number } = row;
    await this.errands.record(tx, {
      orgId,
      memberId,
      channel,
      number,
      seriesId: v5(`${memberId} ${channel}`, LINES),
      purpose: step.do === 'ask' ? 'drill' : 'line_check',
      because: step.because,
      note: null,
    });
  }
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

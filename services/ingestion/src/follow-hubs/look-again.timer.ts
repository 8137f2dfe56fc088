import { Injectable } from '@nestjs/common';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SourceRow } from '../watch-sources/source.row.js';
import { SourceSchedule } from '../watch-sources/source-schedule.js';
import { WebsubRow } from './websub.row.js';

/** Looks again where a hub told of news and the publisher's own server did not show any yet. */
@Injectable()
export class LookAgainTimer {
  constructor(private readonly schedule: SourceSchedule) {}

  @OnTimer('websub.again')
  async again(sourceId: string, tx: EntityManager): Promise<void> {
    const row = await tx.findOneBy(WebsubRow, { sourceId });
    const source = await tx.findOneBy(SourceRow, { id: sourceId });
    if (row?.pingedAt == null || source === null || !source.enabled) return;
    const shown = source.lastNewAt !== null && source.lastNewAt >= row.pingedAt;
    if (!shown) await this.schedule.lookNow(tx, sourceId);
  }
}

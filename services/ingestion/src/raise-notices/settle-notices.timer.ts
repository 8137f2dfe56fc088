import { Injectable } from '@nestjs/common';
import { SOURCE_NOTICES } from '@lapwing/domain';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { WishRow } from '../silence-sources/wish.row.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { NoticeStore } from './notice.store.js';

/** Settles the notices of a source that people have changed or wish to change. */
@Injectable()
export class SettleNoticesTimer {
  constructor(private readonly notices: NoticeStore) {}

  @OnTimer('source.notices')
  async settle(subject: string, tx: EntityManager): Promise<void> {
    const source = await tx.findOneBy(SourceRow, { id: subject });
    if (source === null) return;
    if (!source.enabled || source.health === 'new') await this.notices.clearAll(tx, SOURCE_NOTICES, subject);
    const kind = 'source_wish';
    const waits = await tx.existsBy(WishRow, { sourceId: subject, state: 'waiting' });
    if (!waits) return this.notices.clear(tx, kind, subject);
    await this.notices.raise(tx, { kind, subject, urgency: 'tell', detail: { code: 'wish', values: {} } });
  }
}

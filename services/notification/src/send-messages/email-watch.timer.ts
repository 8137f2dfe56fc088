import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { EmailStanding } from './email-standing.js';

/** Of the notice that the mail server does not take us. */
export const MAIL_REFUSED = '3a110000-0000-4000-8000-000000000001';

/** Rings the operators, by the channels that are left, while the mail server does not take us. */
@Injectable()
export class EmailWatchTimer {
  constructor(
    private readonly database: Database,
    private readonly board: NoticeBoardStore,
    private readonly standing: EmailStanding,
  ) {}

  @Every('email.watch', 15_000)
  async watch(): Promise<void> {
    if (!this.standing.known) return;
    const refused = this.standing.refusedBecause !== null;
    await this.database.inWork(async (tx) => {
      if (refused) await this.board.raise(tx, MAIL_REFUSED, 'page');
      else await this.board.clear(tx, MAIL_REFUSED);
    });
  }
}

import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { noticeChanged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { NoticeBoardStore } from './notice-board.store.js';
import { PageOperatorsTimer } from './page-operators.timer.js';

/** Hears of notices and rings the operators where they need to know. */
@Controller()
export class NoticeChangedConsumer {
  constructor(
    private readonly board: NoticeBoardStore,
    private readonly pages: PageOperatorsTimer,
  ) {}

  @Consumes(noticeChanged)
  async on(event: EventOf<typeof noticeChanged>, tx: EntityManager): Promise<void> {
    await this.board.hold(tx);
    await this.board.keep(tx, event);
    await this.pages.look(tx);
  }
}

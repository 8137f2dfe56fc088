import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { asleepTake, type ReplyOf } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { ASLEEP_NOTICE } from './wake-asleep.timer.js';

/** Who tends the installation says that they look why something slept. */
@Controller()
export class WakeAsleepController {
  constructor(
    private readonly board: NoticeBoardStore,
    private readonly database: Database,
  ) {}

  @Answers(asleepTake)
  async take(): Promise<ReplyOf<typeof asleepTake>> {
    await this.database.inWork((tx) => this.board.taken(tx, [ASLEEP_NOTICE]));
    return {};
  }
}

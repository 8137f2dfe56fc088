import { Injectable } from '@nestjs/common';
import { Database, Every, Jobs, OnJob } from '@lapwing/platform';
import { readAnswer } from './answer.js';
import { OpinionKeeper } from './opinion-keeper.js';
import { ReaderTurns } from './reader-turns.js';
import { SecondReader } from './second-reader.js';

/** A place of its own, so that a slow endpoint takes none from what is urgent, and never two. */
const ALONE = { atOnce: 1, perLane: 1 };
const AT_A_STRETCH = 20;

/** Asks the second reader about documents in which the first found nothing, and about those in review. */
@Injectable()
export class SecondLookTimer {
  constructor(
    private readonly database: Database,
    private readonly reader: SecondReader,
    private readonly turns: ReaderTurns,
    private readonly opinions: OpinionKeeper,
    private readonly jobs: Jobs,
  ) {}

  @Every('second.due', 10_000)
  async due(): Promise<void> {
    if (this.reader.model === null) return;
    await this.database.inWork(async (tx) => {
      const now = await this.turns.due(tx);
      if (now !== null) await this.jobs.at(tx, 'second.ask', 'second_reader', now);
    });
  }

  @OnJob('second.ask', ALONE)
  async ask(): Promise<void> {
    for (let asked = 0; asked < AT_A_STRETCH; asked += 1) if (!(await this.askOne())) return;
  }

  private async askOne(): Promise<boolean> {
    const { model } = this.reader;
    const look = model === null ? null : await this.database.inWork((tx) => this.turns.begin(tx));
    if (model === null || look === null) return false;
    const started = performance.now();
    const heard = await this.reader.ask(look.document);
    const said = heard.is === 'heard' ? readAnswer(heard.bytes) : heard;
    const milliseconds = Math.round(performance.now() - started);
    await this.database.inWork(async (tx) => {
      await this.turns.end(tx, said.is === 'fault' ? said.fault : null, heard.is === 'fault' ? heard.wish : null);
      await this.opinions.keep(tx, look, { model, heard, said, milliseconds });
    });
    return true;
  }
}

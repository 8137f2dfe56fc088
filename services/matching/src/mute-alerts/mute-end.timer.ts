import { Injectable } from '@nestjs/common';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentMatching } from '../match-development/development-matching.js';
import { DevelopmentStore } from '../match-development/development.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { MuteStore } from './mute.store.js';

const DAY_MS = 86_400_000;

/** A mute has ended: what was raised quietly under it is judged again, and rings if it still stands. */
@Injectable()
export class MuteEndTimer {
  constructor(
    private readonly mutes: MuteStore,
    private readonly watches: WatchStore,
    private readonly developments: DevelopmentStore,
    private readonly matching: DevelopmentMatching,
  ) {}

  /** `subject` is `<organisation>/<mute>`. */
  @OnTimer('mute.end')
  async end(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    await this.watches.catchUp(tx);
    const mute = await this.mutes.find(tx, orgId, id);
    if (mute === null) return;
    const watch = await this.watches.of(tx, orgId);
    const windows = watch.ringing.subscriptions.map(({ windowDays }) => windowDays);
    const since = new Date(Date.parse(mute.from) - Math.max(0, ...windows) * DAY_MS);
    const ids = mute.developmentId === null ? await this.developments.changedSince(tx, since) : [mute.developmentId];
    for (const developmentId of ids) {
      const development = await this.developments.lock(tx, developmentId);
      if (development !== null) await this.matching.matchWith(tx, development, watch);
    }
  }
}

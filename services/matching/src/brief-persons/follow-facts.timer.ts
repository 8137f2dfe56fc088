import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Database, Every } from '@lapwing/platform';
import { BriefFollowing } from './brief-following.js';

const MINUTE_MS = 60_000;
const AT_ONCE = 5_000;

/** Once a minute, because a whole catalogue may be heard of late at once, and each person is briefed for all of it together. */
@Injectable()
export class FollowFactsTimer {
  constructor(
    private readonly following: BriefFollowing,
    private readonly database: Database,
  ) {}

  /** While the keys are locked nothing is followed and nothing lost: what was noted stays noted. */
  @Every('briefs.follow', MINUTE_MS)
  async follow(): Promise<void> {
    try {
      let taken: number;
      do taken = await this.database.inWork((tx) => this.following.follow(tx, AT_ONCE));
      while (taken === AT_ONCE);
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'locked')) throw error;
    }
  }
}

import { setTimeout as later } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/** Lets a moment pass. */
@Injectable()
export class Rest {
  /** Milliseconds. */
  async for(moment: number): Promise<void> {
    if (moment > 0) await later(moment);
  }
}

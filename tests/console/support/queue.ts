import type { QueueItem, RulingView } from '@lapwing/contracts';
import { TWIN } from './waiting.js';

/** What was done about developments that wait, for tests to look at. */
export class Queue {
  waits = [TWIN];
  lookedAt: QueueItem['lookedAt'] = null;
  /** Whoever told the newest report takes it back. */
  recalled = false;
  readonly said: { kind: RulingView['kind']; id: string; note: string }[] = [];
}

import { v7 } from 'uuid';

/** Random ids that sort by the time they were made (UUID version 7). */
export class Ids {
  next(): string {
    return v7();
  }
}

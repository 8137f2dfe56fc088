import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from './batch.store.js';

/** Outcomes are written together: at most this many at once, at most this often. */
const MOST = 500;
const PAUSE_MS = 30;
const LONGEST_PAUSE_MS = 2_000;

/**
 * What became of messages until it is written. What cannot be written now is written later: an outcome that is known must
 * not become unknown because the database was away.
 */
export class OutcomeBook {
  private readonly unwritten: Result[] = [];
  private writing: Promise<void> | null = null;

  /** `write` writes outcomes in one transaction; `report` hears of a batch that could not be written. */
  constructor(
    private readonly write: (results: readonly Result[]) => Promise<void>,
    private readonly report: (error: unknown, final: boolean) => void,
    private readonly passes: (error: unknown) => boolean,
  ) {}

  add(result: Result): void {
    this.unwritten.push(result);
    this.writing ??= this.run().finally(() => {
      this.writing = null;
    });
  }

  get pending(): readonly Result[] {
    return this.unwritten;
  }

  /** Ends when everything that is known so far is written. */
  async written(): Promise<void> {
    while (this.writing !== null) await this.writing;
  }

  private async run(): Promise<void> {
    let wait = PAUSE_MS;
    while (this.unwritten.length > 0) {
      const batch = this.unwritten.slice(0, MOST);
      if (await this.writeOrPart(batch)) {
        this.unwritten.splice(0, batch.length);
        wait = PAUSE_MS;
      } else {
        wait = Math.min(LONGEST_PAUSE_MS, wait * 2);
      }
      if (this.unwritten.length > 0) await pause(wait);
    }
  }

  /** False where time can help; one outcome that can never be written holds up no other. */
  private async writeOrPart(batch: readonly Result[]): Promise<boolean> {
    try {
      await this.write(batch);
      return true;
    } catch (error) {
      this.report(error, !this.passes(error) && batch.length === 1);
      if (this.passes(error)) return false;
      if (batch.length > 1) for (const result of batch) await this.writeOrPart([result]);
      return true;
    }
  }
}

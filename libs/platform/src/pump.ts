/**
 * Repeats a step: soon after each nudge, at least every `everyMs`, and at once again while the step says there is more;
 * never twice at the same time. An error goes to `report` and ends the round.
 */
export class Pump {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> | null = null;
  private wanted = false;
  private stopped = true;

  constructor(
    private readonly step: () => Promise<boolean>,
    private readonly everyMs: number,
    private readonly report: (error: unknown) => void,
  ) {}

  start(): void {
    this.stopped = false;
    this.timer = setInterval(() => this.nudge(), this.everyMs).unref();
    this.nudge();
  }

  nudge(): void {
    if (this.stopped) return;
    this.wanted = true;
    this.round ??= this.run().finally(() => {
      this.round = null;
      if (this.wanted) this.nudge();
    });
  }

  /** Ends after the step under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wanted = false;
    if (this.timer !== null) clearInterval(this.timer);
    await this.round;
  }

  private async run(): Promise<void> {
    try {
      while (this.wanted && !this.stopped) {
        this.wanted = false;
        if (await this.step()) this.wanted = true;
      }
    } catch (error) {
      this.wanted = false;
      this.report(error);
    }
  }
}

import { EmailLine, type Carried, type LineTerms, type Parcel } from './email-line.js';

/** A few connections to the mail server, kept while they are of use. Nothing is sent twice by itself. */
export class EmailLines {
  private readonly idle: EmailLine[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private closed = false;

  constructor(
    private readonly terms: LineTerms,
    private readonly most: number,
  ) {}

  /** Carries a mail as soon as a line is free; never rejects. */
  async carry(parcel: Parcel): Promise<Carried> {
    await this.turn();
    try {
      return await this.carryNow(parcel);
    } catch (error) {
      return { error, handedOver: false };
    } finally {
      this.next();
    }
  }

  close(): void {
    this.closed = true;
    for (const line of this.idle.splice(0)) line.quit();
  }

  private async carryNow(parcel: Parcel): Promise<Carried> {
    for (;;) {
      const line = this.idleLine() ?? (await EmailLine.open(this.terms));
      const { used } = line;
      const carried = await line.carry(parcel);
      this.keep(line);
      if (!(used && !line.usable && endedBefore(carried))) return carried;
    }
  }

  /** The line that was of use last: the others may rest, and end where that is enough. */
  private idleLine(): EmailLine | null {
    for (let line = this.idle.pop(); line !== undefined; line = this.idle.pop()) {
      if (line.usable) return line;
      line.quit();
    }
    return null;
  }

  private keep(line: EmailLine): void {
    if (line.usable && !this.closed) this.idle.push(line);
    else line.quit();
  }

  private async turn(): Promise<void> {
    if (this.busy < this.most) this.busy += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private next(): void {
    const waiting = this.waiting.shift();
    if (waiting === undefined) this.busy -= 1;
    else waiting();
  }
}

/** Whether the server had ended a line before it got anything of the mail, which may then leave by another. */
function endedBefore({ error, handedOver }: Carried): boolean {
  const { responseCode = null } = (error ?? {}) as { responseCode?: number | null };
  return error !== null && !handedOver && responseCode === null;
}

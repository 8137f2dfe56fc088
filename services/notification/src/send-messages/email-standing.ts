import { Injectable } from '@nestjs/common';
import { Metrics } from '@lapwing/platform';

/** Whether the mail server takes us at all: what refuses us refuses everybody's mail, and somebody has to look into it. */
@Injectable()
export class EmailStanding {
  /** Why the mail server does not take us, as a word; null while it does, or nobody knows yet. */
  refusedBecause: string | null = null;
  /** Something has left or been refused since this process began. */
  known = false;

  constructor(private readonly metrics: Metrics) {}

  judge(refusal: string | null, accepted: boolean): void {
    if (refusal === null && !accepted) return;
    this.known = true;
    this.refusedBecause = refusal;
    const help = 'Whether the mail server takes us: its certificate, our user and password.';
    this.metrics.gauge('mail_line_stands', help).set(refusal === null ? 1 : 0);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SendErrandsTimer } from '../run-errands/send-errands.timer.js';

/** A check of a covered line that was refused is not tried again: the next slot has its own, and one beside it would tell. */
@Injectable()
export class CoveredErrands implements OnModuleInit {
  constructor(private readonly errands: SendErrandsTimer) {}

  onModuleInit(): void {
    for (const purpose of ['line_check', 'drill'] as const) {
      this.errands.wantedWhile(purpose, async (tx, { orgId, attempt, state }) => {
        if (attempt === 1 && state === 'recorded') return true;
        const covered = await tx.query<unknown[]>(`select from cover where org_id = $1 and mode = 'covered'`, [orgId]);
        return covered.length === 0;
      });
    }
  }
}

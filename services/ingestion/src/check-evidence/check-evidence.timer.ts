import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import { CheckStore } from './check.store.js';
import { EvidenceCheck } from './evidence-check.js';

const NAME = 'background';
/** 300 in an hour: slow enough to disturb nobody, and never at an end. */
const EACH_TIME = 50;

/** Hashes the evidence anew, little by little, from the oldest document to the newest and again from the start. */
@Injectable()
export class CheckEvidenceTimer {
  constructor(
    private readonly database: Database,
    private readonly check: EvidenceCheck,
    private readonly store: CheckStore,
  ) {}

  @Every('evidence.check', 600_000)
  async look(): Promise<void> {
    const at = await this.database.inWork((tx) => this.store.resume(tx, NAME, new Date(0), false));
    const days = at.begins ? await this.check.days() : [];
    const { checked, last, faults } = await this.check.page(at.since, at.after, EACH_TIME);
    await this.database.inWork(async (tx) => {
      await this.store.found(tx, [...days, ...faults]);
      await this.store.reach(tx, NAME, checked, last);
    });
  }
}

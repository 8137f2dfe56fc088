import { Injectable } from '@nestjs/common';
import { Database } from '@lapwing/platform';
import { CheckStore } from './check.store.js';
import { EvidenceCheck } from './evidence-check.js';
import type { EvidenceFault } from './judge-days.js';

const NAME = 'command';
const PAGE = 200;

export interface VerifyWish {
  /** Only what was fetched since then; null is everything, the archive's leftovers included. */
  since: Date | null;
  /** Begins anew where an earlier run was interrupted. */
  fresh: boolean;
  /** Public keys of earlier times that may have signed days, beside today's. */
  keys: readonly string[];
  say: (line: string) => void;
}

export interface Verified {
  checked: number;
  faults: EvidenceFault[];
}

/** Checks all evidence at once, from where an interrupted run stopped. */
@Injectable()
export class VerifyEvidence {
  constructor(
    private readonly database: Database,
    private readonly check: EvidenceCheck,
    private readonly store: CheckStore,
  ) {}

  async verify({ since, fresh, keys, say }: VerifyWish): Promise<Verified> {
    const start = await this.database.inWork((tx) => this.store.resume(tx, NAME, since ?? new Date(0), fresh));
    if (!start.begins) say(`Going on after ${start.checked} documents, where the last run stopped.`);
    const faults = await this.note(await this.check.days(keys), say);
    let checked = start.checked;
    for (let after = start.after, more = true; more;) {
      const page = await this.check.page(start.since, after, PAGE);
      checked += page.checked;
      faults.push(...(await this.note(page.faults, say)));
      await this.database.inWork((tx) => this.store.reach(tx, NAME, page.checked, page.last));
      after = page.last;
      more = page.last !== null;
      if (page.checked > 0) say(`${checked} documents checked, ${faults.length} faults.`);
    }
    if (since === null) {
      const { faults: strays, orphans } = await this.check.leftovers();
      faults.push(...(await this.note(strays, say)));
      if (orphans > 0) say(`${orphans} files belong to no document: feeds, and what a crash left; they harm nobody.`);
    }
    return { checked, faults };
  }

  private async note(faults: readonly EvidenceFault[], say: (line: string) => void): Promise<EvidenceFault[]> {
    for (const { fault, subject, detail } of faults) say(`FAULT ${fault} ${subject}: ${detail}`);
    await this.database.inWork((tx) => this.store.found(tx, faults));
    return [...faults];
  }
}

import { Injectable, Logger } from '@nestjs/common';
import { type PageNow, type Stands, stillStands } from '@lapwing/domain';
import { afterCommit, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { type KnownClaim, type PagePlace, PageStore, type SortOfPage } from './page.store.js';
import { Restanding } from './restanding.js';

/** Finds out which claims of a page still stand, and lets the developments follow. Nothing is ever deleted. */
@Injectable()
export class Corrections {
  private readonly log = new Logger('corrections');

  constructor(
    private readonly pages: PageStore,
    private readonly restanding: Restanding,
    private readonly metrics: Metrics,
  ) {}

  /** Compares a page with what its document `newest` shows; false where that is not read yet. */
  async compare(tx: EntityManager, place: PagePlace, newest: string): Promise<boolean> {
    const shown = await this.pages.shown(tx, newest);
    if (shown.is === 'waiting') return false;
    const kind = await this.pages.kindOf(tx, place);
    if (shown.is === 'unreadable' || kind === null) return true;
    // What nobody has read can take something back in so many words only.
    await this.judge(tx, place, { now: shown.now, kind: { ...kind, lists: kind.lists || !shown.read }, newest });
    return true;
  }

  /** The page is missing. */
  async missing(tx: EntityManager, place: PagePlace, gone: PageNow & { is: 'gone' }): Promise<void> {
    const kind = await this.pages.kindOf(tx, place);
    if (kind !== null) await this.judge(tx, place, { now: gone, kind, newest: null });
  }

  private async judge(
    tx: EntityManager,
    place: PagePlace,
    { now, kind, newest }: { now: PageNow; kind: SortOfPage; newest: string | null },
  ): Promise<void> {
    const claims = await this.pages.claimsOf(tx, place);
    const [first] = claims;
    if (first === undefined) return;
    const turned = claims
      .map((claim): [KnownClaim, Stands] => [claim, stillStands(claim, now, { ...kind, first: first.page })])
      .filter(([claim, stands]) => turns(claim, stands));
    for (const [claim, stands] of turned) await this.pages.note(tx, claim.mentionId, stands, newest);
    if (turned.length === 0) return;
    const ids = turned.map(([claim]) => claim.mentionId);
    for (const id of await this.pages.developmentsOf(tx, ids)) await this.restanding.of(tx, id);
    afterCommit(tx, () => this.tell(turned.map(([, stands]) => stands)));
  }

  private tell(turned: readonly Stands[]): void {
    for (const { stands, because } of turned) {
      const result = stands ? 'stands_again' : because;
      this.metrics.counter('retractions_total', 'Claims that stand no longer, or again.', ['result']).inc({ result });
    }
    this.log.log('claims of a page stand otherwise than before', { claims: turned.length });
  }
}

/** Whether a claim stands otherwise than before. One that fell stands again only where the page itself says so. */
function turns(claim: KnownClaim, stands: Stands): boolean {
  if (claim.stands) return !stands.stands;
  return stands.stands && (stands.because === 'still_said' || stands.because === 'words_stand');
}

import { Injectable } from '@nestjs/common';
import { listTouched } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import type { Alert } from '../match-development/alert.store.js';
import { OutcomeStore } from './outcome.store.js';

/** Where duties of an alert go on in another, what became of the persons of both goes with them. */
@Injectable()
export class OutcomeCarrying {
  constructor(private readonly outcomes: OutcomeStore) {}

  /** Says again, as it was said and by whom, what nothing later was said of since. */
  async follow(
    tx: EntityManager,
    tellings: readonly { alert: Alert; from: readonly { alertId: string }[] }[],
  ): Promise<void> {
    for (const { alert, from } of tellings) {
      for (const other of [...new Set(from.map(({ alertId }) => alertId))].sort()) await this.carry(tx, other, alert);
    }
  }

  private async carry(tx: EntityManager, other: string, { orgId, id, content }: Alert): Promise<void> {
    const there = await this.outcomes.last(tx, orgId, other);
    if (there.size === 0) return;
    const here = await this.outcomes.last(tx, orgId, id);
    const touched = new Set(listTouched(content.touched).map(({ personId }) => personId));
    for (const { personId, outcome, by, at } of there.values()) {
      const known = here.get(personId);
      const isNews = known === undefined || known.at < at;
      if (touched.has(personId) && isNews) await this.outcomes.add(tx, orgId, id, { personId, outcome, by, at });
    }
  }
}

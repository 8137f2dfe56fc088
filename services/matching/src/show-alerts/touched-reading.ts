import { Injectable } from '@nestjs/common';
import type { Actor, AlertView } from '@lapwing/contracts';
import { listTouched, mayEndAlert, seesTouched } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { ExposuresStore } from '../keep-persons/exposures.store.js';
import { PersonStore } from '../keep-persons/person.store.js';
import type { Alert } from '../match-development/alert.store.js';
import type { OutcomeRecord } from '../record-outcomes/outcome.store.js';

/** The persons of an alert, as far as a member may see them. */
@Injectable()
export class TouchedReading {
  constructor(
    private readonly exposures: ExposuresStore,
    private readonly persons: PersonStore,
  ) {}

  /** Those in sight, `taken` being for whom the reader took the alert. */
  inSight(actor: Actor, { orgId, content, duties, state }: Alert, taken: readonly string[]): string[] {
    const ended = state === 'closed' || state === 'withdrawn';
    const standing = { duties, taken: ended ? [] : taken };
    return listTouched(content.touched).flatMap(({ personId }) => {
      const exposure = this.exposures.index(orgId).get(personId);
      return exposure !== null && seesTouched(actor, exposure.assignees, standing) ? [personId] : [];
    });
  }

  /** Those in sight, with their codes, the reasons and what became of them. */
  async of(
    tx: EntityManager,
    actor: Actor,
    alert: Alert,
    outcomes: ReadonlyMap<string, OutcomeRecord>,
    taken: readonly string[],
  ): Promise<AlertView['touched']> {
    const { orgId, content } = alert;
    const ids = this.inSight(actor, alert, taken);
    const seen = new Set(ids);
    const inSight = listTouched(content.touched).filter(({ personId }) => seen.has(personId));
    const codes = await this.persons.codes(tx, orgId, ids);
    return inSight.flatMap(({ personId, urgency, reasons }) => {
      const code = codes.get(personId);
      const known = outcomes.get(personId);
      const outcome = known === undefined ? null : { outcome: known.outcome, by: known.by, at: known.at };
      return code === undefined ? [] : [{ personId, code, urgency, reasons: [...reasons], outcome }];
    });
  }

  /** Whether a member may end the alert for the whole organisation. */
  mayEnd(actor: Actor, { content }: Alert): boolean {
    return mayEndAlert(actor, content.touched, this.exposures.index(actor.orgId)).allowed;
  }
}

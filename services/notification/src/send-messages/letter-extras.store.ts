import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HeadlineScene, MessageParts } from '@lapwing/domain';
import type { AttemptRow } from './attempt.row.js';
import type { LetterFacts } from './letter-facts.store.js';

/** What few letters say. */
export type Extras = Pick<MessageParts, 'codes' | 'into' | 'repeat'> & { news: News | null };

/** What decides of an organisation whether its rings say a public headline; null where there is none to be had. */
export type News = Pick<HeadlineScene, 'decided' | 'covered'>;

/** The open entries of a member, and whether one of the member's duties in each still rings. */
const OPEN_CODES = `
  select alert.code, bool_or(duty.taken_until is null) as rings
  from alert join duty using (org_id, alert_id)
  join attempt on attempt.org_id = duty.org_id and attempt.alert_id = any(duty.came_from || duty.alert_id)
  where duty.org_id = $1 and attempt.member_id = $2 and attempt.step >= 0 and alert.open and duty.ended_because is null
    and (duty.responsible = any(attempt.responsibles) or duty.responsible = $2::text)
  group by alert.code order by alert.code`;

/** Rings of earlier rounds; those under an earlier code were for another entry. */
const RUNG_BEFORE = `
  select a.id from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::timestamptz[])
    as a (org_id, alert_id, member_id, id, repeat, since)
  where exists (select from attempt e where e.org_id = a.org_id and e.alert_id = a.alert_id and e.member_id = a.member_id
    and e.step >= 0 and e.repeat < a.repeat and e.recorded_at >= a.since)`;

const NEWS = `
  select d.org_id as "orgId", exists (select from cover c where c.org_id = d.org_id and c.mode = 'covered') as covered
  from headline_decision d where d.state = 'done' and d.ended_at is null and d.org_id = any($1::uuid[])`;

/** Looks up what only some letters say: codes to choose from, where an entry goes on, that it was said before. */
@Injectable()
export class LetterExtrasStore {
  async of(
    tx: EntityManager,
    attempts: readonly AttemptRow[],
    facts: LetterFacts,
  ): Promise<(attempt: AttemptRow) => Extras> {
    const codes = new Map<string, string[]>();
    for (const attempt of attempts.filter(({ purpose }) => purpose === 'which')) {
      codes.set(attempt.id, await this.openCodes(tx, attempt));
    }
    const repeats = await this.repeats(tx, attempts, facts);
    const news = await this.news(tx, attempts, facts);
    return (attempt) => ({
      codes: codes.get(attempt.id) ?? [],
      into: attempt.purpose === 'correction' ? codeOfHeir(attempt, facts) : null,
      repeat: attempt.because === 'unknown_before' || repeats.has(attempt.id),
      news: news(attempt),
    });
  }

  /** Of rings whose alert has a headline to be asked for; of most there is none, and then nothing is looked up. */
  private async news(
    tx: EntityManager,
    attempts: readonly AttemptRow[],
    facts: LetterFacts,
  ): Promise<(attempt: AttemptRow) => News | null> {
    const has = (attempt: AttemptRow) =>
      attempt.purpose === 'ring' && (facts.alertOf(attempt)?.headline ?? null) !== null;
    const orgIds = [...new Set(attempts.filter(has).map(({ orgId }) => orgId))];
    if (orgIds.length === 0) return () => null;
    const rows = await tx.query<{ orgId: string; covered: boolean }[]>(NEWS, [orgIds]);
    const decided = new Map(rows.map(({ orgId, covered }) => [orgId, covered]));
    return (attempt) =>
      has(attempt) ? { decided: decided.has(attempt.orgId), covered: decided.get(attempt.orgId) === true } : null;
  }

  private async openCodes(tx: EntityManager, attempt: AttemptRow): Promise<string[]> {
    const rows = await tx.query<{ code: string; rings: boolean }[]>(OPEN_CODES, [attempt.orgId, attempt.memberId]);
    const ringing = rows.filter((row) => row.rings);
    return (ringing.length > 0 ? ringing : rows).map((row) => row.code);
  }

  /** Rings whose member was rung under the present code before, or has had the duty. */
  private async repeats(
    tx: EntityManager,
    attempts: readonly AttemptRow[],
    facts: LetterFacts,
  ): Promise<ReadonlySet<string>> {
    const again = attempts
      .filter(({ purpose, repeat }) => purpose === 'ring' && repeat > 0)
      .map((attempt) => ({ attempt, duties: dutiesOf(attempt, facts) }))
      .filter(({ duties }) => duties.length > 0);
    if (again.length === 0) return new Set();
    const had = again.filter(({ attempt, duties }) => duties.some((duty) => duty.takenBy === attempt.memberId));
    const rows = await tx.query<{ id: string }[]>(RUNG_BEFORE, [
      again.map(({ attempt }) => attempt.orgId),
      again.map(({ attempt }) => attempt.alertId),
      again.map(({ attempt }) => attempt.memberId),
      again.map(({ attempt }) => attempt.id),
      again.map(({ attempt }) => attempt.repeat),
      again.map(({ duties }) => new Date(Math.min(...duties.map((duty) => duty.openedAt.getTime())))),
    ]);
    return new Set([...rows.map(({ id }) => id), ...had.map(({ attempt }) => attempt.id)]);
  }
}

function dutiesOf(attempt: AttemptRow, facts: LetterFacts) {
  return facts.dutiesOf(attempt).filter((duty) => attempt.responsibles.includes(duty.responsible));
}

/** The code under which an alert, or all of it that was told, goes on; null where it does not, or that was not heard of yet. */
function codeOfHeir(attempt: AttemptRow, facts: LetterFacts): string | null {
  const heir = facts.heirOf(attempt);
  return heir?.open === true ? heir.code : null;
}

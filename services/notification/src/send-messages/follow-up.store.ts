import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { followUps, tryAgain, type Channel } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { AttemptRow } from './attempt.row.js';
import { AttemptStore, DIGEST_STEP, ledgerOf, REPLY_STEP, type AttemptEntry } from './attempt.store.js';
import type { SendOutcome } from './message-channel.js';
import { StepsStore, type Steps } from './steps.store.js';

/** An attempt that did not get through, or of which nobody can tell. */
export interface Missed {
  attempt: AttemptRow;
  outcome: Exclude<SendOutcome, { outcome: 'accepted' }>;
}

const AGAIN = `
  update attempt set again_at = w.at from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) as w (org_id, id, at)
  where attempt.org_id = w.org_id and attempt.id = w.id`;

/** Records what follows attempts that missed: the other channel at once, the same one after a pause. */
@Injectable()
export class FollowUpStore {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly steps: StepsStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** What follows attempts that missed; what is recorded leaves at once. */
  async follow(tx: EntityManager, missed: readonly Missed[]): Promise<void> {
    if (missed.length === 0) return;
    const steps = await this.steps.of(
      tx,
      missed.map(({ attempt }) => attempt),
    );
    const followed = missed.map(({ attempt, outcome }) => {
      const facts = outcome.outcome === 'failed' ? { state: 'failed' as const, retry: outcome.retry } : UNKNOWN;
      const next = followUps(attempt, facts, steps.ofStep(attempt).map(ledgerOf), steps.usable(attempt));
      return { attempt, next };
    });
    await this.pause(
      tx,
      followed.map(({ attempt, next }) => ({ attempt, seconds: next.againAfterSeconds })),
    );
    const instead = followed.flatMap(({ attempt, next }) =>
      staysOnItsChannel(attempt) ? [] : next.instead.map((channel) => ({ attempt, channel })),
    );
    await this.attempts.record(tx, this.entriesInstead(instead, steps));
  }

  /** What attempts whose pause is over lead to; decided from what stands now. */
  async again(tx: EntityManager, rested: readonly AttemptRow[], wanted: ReadonlySet<string>): Promise<void> {
    if (rested.length === 0) return;
    const steps = await this.steps.of(tx, rested);
    const decided = rested.map((attempt) => ({
      attempt,
      decision: tryAgain(ledgerOf(attempt), steps.ofStep(attempt).map(ledgerOf), wanted.has(attempt.id)),
    }));
    const next = new Map<string, string>();
    const entries = decided.flatMap(({ attempt, decision }): AttemptEntry[] => {
      if (!decision.again) return [];
      const id = this.ids.next();
      next.set(attempt.id, id);
      const wish = { ...attempt, because: decision.because };
      return [{ wish, id, before: attempt, dueAt: this.clock.now(), carriedBy: attempt.carriedBy }];
    });
    await this.attempts.record(
      tx,
      carriedAlong(entries, (carrier) => next.get(carrier)),
    );
  }

  /** A message that told of several alerts is followed by one that does so too. */
  private entriesInstead(wanted: readonly { attempt: AttemptRow; channel: Channel }[], steps: Steps): AttemptEntry[] {
    const next = new Map<string, string>();
    const entries = new Map<string, AttemptEntry & { channel: Channel }>();
    for (const { attempt, channel } of wanted) {
      const key = `${steps.keyOf(attempt)} ${channel}`;
      const known = entries.get(key);
      const id = known?.id ?? this.ids.next();
      next.set(`${attempt.id} ${channel}`, id);
      if (known !== undefined) continue;
      // Read anew: another duty may have joined the message while it was leaving.
      const stands = steps.ofStep(attempt).find((one) => one.id === attempt.id) ?? attempt;
      const wish = { ...stands, channel, because: 'other_channel_refused' };
      entries.set(key, { wish, id, before: null, dueAt: this.clock.now(), carriedBy: attempt.carriedBy, channel });
    }
    const all = [...entries.values()];
    const channelOf = new Map(all.map((entry) => [entry.id, entry.channel]));
    return carriedAlong(all, (carrier, entry) => next.get(`${carrier} ${channelOf.get(entry.id)}`));
  }

  private async pause(
    tx: EntityManager,
    pauses: readonly { attempt: AttemptRow; seconds: number | null }[],
  ): Promise<void> {
    const paused = pauses.flatMap(({ attempt, seconds }) => (seconds === null ? [] : [{ attempt, seconds }]));
    if (paused.length === 0) return;
    const now = this.clock.now().getTime();
    await tx.query(AGAIN, [
      paused.map(({ attempt }) => attempt.orgId),
      paused.map(({ attempt }) => attempt.id),
      paused.map(({ seconds }) => new Date(now + seconds * 1000)),
    ]);
  }
}

const UNKNOWN = { state: 'unknown' } as const;

/** An answer on Signal means nothing in a mail, and a digest wakes nobody. */
function staysOnItsChannel({ step }: AttemptRow): boolean {
  return step === REPLY_STEP || step === DIGEST_STEP;
}

/** Lines keep being carried where their carrier goes along; else they go alone. Carriers come first. */
function carriedAlong(
  entries: readonly AttemptEntry[],
  carrierOf: (carrier: string, entry: AttemptEntry) => string | undefined,
): AttemptEntry[] {
  const placed = entries.map((entry) => {
    const carrier = entry.carriedBy === null ? undefined : carrierOf(entry.carriedBy, entry);
    return { ...entry, carriedBy: carrier === undefined || carrier === entry.id ? null : carrier };
  });
  return placed.toSorted((left, right) => Number(left.carriedBy !== null) - Number(right.carriedBy !== null));
}

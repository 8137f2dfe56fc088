import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  countTouched,
  type Development,
  type ExposureIndex,
  type Foreseen,
  type Judgement,
  Matcher,
  mayMeet,
  type Ringing,
} from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';

const PAGE = 1_000;
const MOST = 10_000;
/** So long other work of the process waits at most. */
const BREATH_MS = 15;

/** Three ways of ringing that a preview compares. */
export interface Compared {
  alone: Ringing;
  before: Ringing;
  after: Ringing;
}

/** What was judged, and whether there was more. */
export interface JudgedPast {
  judgements: Judgement[];
  judged: number;
  isCut: boolean;
}

/** Judges the developments of a time that has passed by several ways of ringing, each as of its own day. */
@Injectable()
export class JudgePast {
  constructor(private readonly keys: KeyStore) {}

  /** The newest first. Other work of the process goes on in between. */
  async since(
    tx: EntityManager,
    orgId: string,
    since: Date,
    exposures: ExposureIndex,
    compared: Compared,
  ): Promise<JudgedPast> {
    const found: Omit<Judgement, 'isRaised'>[] = [];
    let judged = 0;
    let last: Development | null = null;
    for (let pages = 0; pages < MOST / PAGE; pages += 1) {
      const page: Development[] = await pageOf(tx, since, last);
      judged += page.length;
      last = page.at(-1) ?? null;
      const ofOwn = page.filter((development) => mayMeet(development, orgId));
      found.push(...(await judgeAll(ofOwn, exposures, compared)));
      if (page.length < PAGE) return { judgements: await this.raised(tx, orgId, found), judged, isCut: false };
    }
    const isCut = (await pageOf(tx, since, last)).length > 0;
    return { judgements: await this.raised(tx, orgId, found), judged, isCut };
  }

  private async raised(
    tx: EntityManager,
    orgId: string,
    found: readonly Omit<Judgement, 'isRaised'>[],
  ): Promise<Judgement[]> {
    const ids = found.map(({ development }) => this.keys.alertId(orgId, { development: development.id }));
    const rows = await tx.query<{ id: string }[]>('select id from alert where org_id = $1 and id = any($2::uuid[])', [
      orgId,
      ids,
    ]);
    const standing = new Set(rows.map(({ id }) => id));
    return found.map((judgement, index) => ({ ...judgement, isRaised: standing.has(ids[index] ?? '') }));
  }
}

async function pageOf(tx: EntityManager, since: Date, last: Development | null): Promise<Development[]> {
  const rows = await tx.query<{ snapshot: Development }[]>(
    `select snapshot from development
     where changed_at >= $1 and ($2::timestamptz is null or (changed_at, id) < ($2, $3::uuid))
     order by changed_at desc, id desc limit ${PAGE}`,
    [since, last?.changedAt ?? null, last?.id ?? null],
  );
  return rows.map(({ snapshot }) => snapshot);
}

async function judgeAll(
  developments: readonly Development[],
  exposures: ExposureIndex,
  { alone, before, after }: Compared,
): Promise<Omit<Judgement, 'isRaised'>[]> {
  const judged: Omit<Judgement, 'isRaised'>[] = [];
  let breath = performance.now();
  for (const development of developments) {
    if (performance.now() - breath > BREATH_MS) {
      await setImmediate();
      breath = performance.now();
    }
    const at = new Date(development.changedAt);
    const matcher = new Matcher(development, at, exposures.vocabulary);
    if (!matcher.mayConcern(exposures)) continue;
    const foreseen = (ringing: Ringing): Foreseen | null => {
      const found = matcher.of(exposures, ringing);
      return found.matched ? { urgency: found.urgency, touched: countTouched(found.touched) } : null;
    };
    const one = { development, alone: foreseen(alone), before: foreseen(before), after: foreseen(after) };
    if (one.alone !== null || one.before !== null) judged.push(one);
  }
  return judged;
}

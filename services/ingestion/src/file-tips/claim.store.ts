import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, commitmentOf } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { REPORTS } from '../take-uploads/built-in-source.js';
import { urnOf } from './tips.controller.js';

/** A claim in the development it belongs to now. */
interface ClaimIn {
  developmentId: string;
  claimId: string;
}

/** What nobody in particular has told all, and whether whoever told it takes it back. */
@Injectable()
export class ClaimStore {
  constructor(private readonly clock: Clock) {}

  /** Keeps by what it can be taken back. */
  async keep(tx: EntityManager, claimId: string, commitment: string | null): Promise<void> {
    if (commitment === null) return;
    await tx.query('insert into claim (id, url, commitment) values ($1, $2, $3) on conflict do nothing', [
      claimId,
      urnOf(claimId),
      Buffer.from(commitment, 'hex'),
    ]);
  }

  /** Marks a claim as taken back where the secret is the one it was made with. */
  async recall(tx: EntityManager, claimId: string, secret: string): Promise<'recalled' | 'repeated' | 'refused'> {
    const [kept] = await tx.query<{ commitment: Buffer; recalled_at: Date | null }[]>(
      'select commitment, recalled_at from claim where id = $1 for update',
      [claimId],
    );
    if (kept === undefined) return 'refused';
    if (!timingSafeEqual(kept.commitment, Buffer.from(commitmentOf(claimId, secret), 'hex'))) return 'refused';
    if (kept.recalled_at !== null) return 'repeated';
    await tx.query('update claim set recalled_at = $2 where id = $1', [claimId, this.clock.now()]);
    return 'recalled';
  }

  /** The developments that hold a claim. */
  async developmentsOf(tx: EntityManager, claimId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct a.development_id as id from document d join mention m on m.document_id = d.id
       join ${STANDING_ASSIGNMENT} a on a.mention_id = m.id where d.source_id = $1 and d.url = $2 order by 1`,
      [REPORTS.id, urnOf(claimId)],
    );
    return rows.map(({ id }) => id);
  }

  /** The claims that these developments hold. */
  async within(tx: EntityManager, developmentIds: readonly string[]): Promise<ClaimIn[]> {
    return tx.query<ClaimIn[]>(
      `select distinct a.development_id as "developmentId", c.id as "claimId" from ${STANDING_ASSIGNMENT} a
       join mention m on m.id = a.mention_id join document d on d.id = m.document_id
       join claim c on c.url = d.url where d.source_id = $1 and a.development_id = any($2)`,
      [REPORTS.id, developmentIds],
    );
  }
}

/** SQL for the mentions that whoever told them takes back, as long as no operator has followed that: `mention_id, at`. */
export const RECALLED = `(
  select m.id as mention_id, c.recalled_at as at from claim c
  join document d on d.source_id = '${REPORTS.id}' and d.url = c.url join mention m on m.document_id = d.id
  where c.recalled_at is not null and not exists (select from ${RETRACTED} x where x.mention_id = m.id)
)`;

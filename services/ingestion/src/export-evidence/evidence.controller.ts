import { Inject, Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { evidenceCustody, evidenceStatus, Failure, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { CONFIG } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { DevelopmentRow } from '../fold-mentions/development.row.js';
import { hashOfStatement } from '../seal-days/day-statement.js';
import { DaySealStore } from '../seal-days/day-seal.store.js';
import { CustodyStore } from './custody.store.js';

interface Counts {
  unsealed: number;
  unwitnessed: number;
  faults: number;
  checked_at: Date | null;
  sealed_at: Date | null;
}

/** Tells people what vouches for the evidence. */
@Controller()
export class EvidenceController {
  constructor(
    private readonly chain: CustodyStore,
    private readonly seals: DaySealStore,
    @Inject(CONFIG) private readonly config: IngestionConfig,
  ) {}

  @Answers(evidenceCustody)
  async custody(
    { id }: RequestOf<typeof evidenceCustody>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof evidenceCustody>> {
    if ((await tx.findOneBy(DevelopmentRow, { id })) === null) throw new Failure('not_found');
    return { steps: await this.chain.of(tx, id) };
  }

  @Answers(evidenceStatus)
  async status(_: RequestOf<typeof evidenceStatus>, tx: EntityManager): Promise<ReplyOf<typeof evidenceStatus>> {
    const last = await this.seals.last(tx);
    const [counts] = await tx.query<Counts[]>(
      `select
         (select count(*)::int from document d where d.source_id <> $1
            and not exists (select from document_seal s where s.document_id = d.id)) as unsealed,
         (select count(*)::int from day_seal s
            where not exists (select from day_stamp t where t.day = s.day and t.stamped_at is not null)) as unwitnessed,
         (select count(*)::int from evidence_fault) as faults,
         (select max(finished_at) from evidence_check) as checked_at,
         (select max(sealed_at) from day_seal) as sealed_at`,
      [CANARY.sourceId],
    );
    const { day, root, statement } = last ?? { day: '', root: '', statement: '' };
    const at = counts?.sealed_at?.toISOString() ?? '';
    return {
      publicKey: this.seals.publicKey,
      head: last === null ? null : { day, root, statement: hashOfStatement(statement), at },
      unsealed: counts?.unsealed ?? 0,
      unwitnessed: this.config.timestampUrl === null ? null : (counts?.unwitnessed ?? 0),
      faults: counts?.faults ?? 0,
      checkedAt: counts?.checked_at?.toISOString() ?? null,
    };
  }
}

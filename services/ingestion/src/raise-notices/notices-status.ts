import { Injectable } from '@nestjs/common';
import type { PartStatus } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';

interface Facts {
  paging: number;
  telling: number;
  blind: string | null;
}

/** What the notices mean for how ingestion is. */
@Injectable()
export class NoticesStatus {
  async tell(tx: EntityManager): Promise<Pick<PartStatus, 'checks'> & { counts: Record<string, number> }> {
    const [facts] = await tx.query<Facts[]>(
      `select count(*) filter (where urgency = 'page')::int as paging,
         count(*) filter (where urgency = 'tell')::int as telling,
         string_agg(subject, ', ' order by subject) filter (where kind like 'blind\\_%') as blind
       from notice where cleared_at is null`,
    );
    const { paging, telling, blind } = facts ?? { paging: 0, telling: 0, blind: null };
    return {
      checks: [
        { name: 'blindness', ok: blind === null, detail: blind === null ? null : `no source answers: ${blind}` },
        { name: 'notices', ok: paging === 0, detail: paging === 0 ? null : `${paging} urgent, ${telling} others` },
      ],
      counts: { notices: paging + telling },
    };
  }
}

import { Injectable } from '@nestjs/common';
import { CANARY, type SeenSource } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';

/** A source of elsewhere that has reported on a country. */
export interface Reporter {
  id: string;
  name: string;
  lastGoodAt: string | null;
  enabled: boolean;
}

/** How well countries are in sight. */
@Injectable()
export class SightStore {
  async sources(tx: EntityManager): Promise<SeenSource[]> {
    const rows = await tx.query<{ country: string; enabled: boolean; good: Date | null }[]>(
      'select country, enabled, last_good_at as good from source where country is not null and id <> $1',
      [CANARY.sourceId],
    );
    return rows.map(({ country, enabled, good }) => ({ country, enabled, lastGoodAt: good?.toISOString() ?? null }));
  }

  /** The sources behind these developments that do not speak for the country, the latest read first. */
  async reporters(tx: EntityManager, developmentIds: readonly string[], country: string): Promise<Reporter[]> {
    const rows = await tx.query<{ id: string; name: string; enabled: boolean; good: Date | null }[]>(
      `select distinct s.id, s.name, s.enabled, s.last_good_at as good
       from ${STANDING_ASSIGNMENT} a
       join mention m on m.id = a.mention_id
       join document d on d.id = m.document_id
       join source s on s.id = d.source_id
       where a.development_id = any($1) and s.country is distinct from $2 and s.id <> $3
       order by s.last_good_at desc nulls last, s.name limit 20`,
      [developmentIds, country, CANARY.sourceId],
    );
    return rows.map(({ id, name, enabled, good }) => ({ id, name, enabled, lastGoodAt: good?.toISOString() ?? null }));
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The public headlines of developments. */
@Injectable()
export class HeadlineStore {
  async of(
    tx: EntityManager,
    things: readonly { id: string }[],
  ): Promise<Map<string, { headline: string; language: string | null }>> {
    const ids = [...new Set(things.map(({ id }) => id))];
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; headline: string; language: string | null }[]>(
      `select id, snapshot ->> 'headline' as headline, snapshot ->> 'language' as language
       from development where id = any($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, headline, language }) => [id, { headline, language }]));
  }
}

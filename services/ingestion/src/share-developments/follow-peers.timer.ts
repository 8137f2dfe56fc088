import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PageStore } from '../follow-corrections/page.store.js';
import { Restanding } from '../follow-corrections/restanding.js';
import { RETRACTED } from '../fold-mentions/retracted.js';

const AT_ONCE = 200;

/** Takes back what another installation said before of a development, once its newer message has been read. */
@Injectable()
export class FollowPeersTimer {
  constructor(
    private readonly database: Database,
    private readonly pages: PageStore,
    private readonly restanding: Restanding,
  ) {}

  @Every('peers.follow', 20_000)
  async follow(): Promise<void> {
    await this.database.inWork(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('peers', 0))`);
      const old = await outdated(tx);
      for (const { mentionId, newer } of old) {
        await this.pages.note(tx, mentionId, { stands: false, because: 'taken_back' }, newer);
      }
      const developments = await this.pages.developmentsOf(
        tx,
        old.map(({ mentionId }) => mentionId),
      );
      for (const id of developments) await this.restanding.of(tx, id);
    });
  }
}

/** Mentions that still stand though the same peer has said something newer of the same development. */
async function outdated(tx: EntityManager): Promise<{ mentionId: string; newer: string }[]> {
  return tx.query(
    `with told as (
       select d.id, d.source_id, d.reading #>> '{options,peer,developmentId}' as development,
         (d.reading #>> '{options,peer,seq}')::bigint as seq
       from document d where d.reading #>> '{options,peer,seq}' is not null
         and exists (select from reading r where r.document_id = d.id)
     )
     select distinct on (m.id) m.id as "mentionId", newer.id as newer
     from told older
     join told newer on newer.source_id = older.source_id and newer.development = older.development
       and newer.seq > older.seq
     join mention m on m.document_id = older.id
     where exists (select from assignment a where a.mention_id = m.id)
       and not exists (select from ${RETRACTED} x where x.mention_id = m.id)
     order by m.id, newer.seq desc limit ${AT_ONCE}`,
  );
}

import { Inject, Injectable } from '@nestjs/common';
import { CANARY } from '@lapwing/domain';
import { Clock, CONFIG } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { evidenceLine } from '../keep-evidence/evidence-line.js';
import { endOf, hashOfStatement, nextDay, statementOf } from './day-statement.js';
import { leafOf, rootOf } from './merkle.js';
import { SigningKey } from './signing-key.js';

/** A sealed day as it is stored. */
export interface SealedDay {
  day: string;
  seq: number;
  documents: number;
  root: string;
  statement: string;
  signature: string;
  public_key: string;
}

const PAGE = 1_000;
const COLUMNS = `to_char(day, 'YYYY-MM-DD') as day, seq, documents, root, statement, signature, public_key`;

/** The days whose documents are sealed; append-only. */
@Injectable()
export class DaySealStore {
  private readonly key: SigningKey | null;
  private readonly before: readonly string[];

  constructor(
    @Inject(CONFIG) config: IngestionConfig,
    private readonly clock: Clock,
  ) {
    this.before = config.evidenceKeysBefore;
    this.key = config.evidenceKey === null ? null : new SigningKey(config.evidenceKey);
  }

  /** The public key that signs now; null where days are not sealed. */
  get publicKey(): string | null {
    return this.key?.publicKey ?? null;
  }

  /** The public keys that may have signed days; null where days are not sealed, so that none can be told apart. */
  get trusted(): readonly string[] | null {
    return this.key === null ? null : [this.key.publicKey, ...this.before];
  }

  /** Seals the next day that is over and returns it; null when there is none. Two processes never do so at once. */
  async sealNext(tx: EntityManager): Promise<string | null> {
    if (this.key === null) return null;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('days', 0))`);
    const last = await this.last(tx);
    const [{ oldest } = { oldest: null }] = await tx.query<{ oldest: Date | null }[]>(
      'select min(fetched_at) as oldest from document where source_id <> $1',
      [CANARY.sourceId],
    );
    const now = this.clock.now();
    const day = nextDay(last?.day ?? null, oldest?.toISOString() ?? null, now.toISOString());
    if (day !== null) await this.seal(tx, { day, last, key: this.key });
    return day;
  }

  async last(tx: EntityManager): Promise<SealedDay | null> {
    const [last] = await tx.query<SealedDay[]>(`select ${COLUMNS} from day_seal order by seq desc limit 1`);
    return last ?? null;
  }

  /** Every sealed day, oldest first. */
  async all(tx: EntityManager): Promise<SealedDay[]> {
    return tx.query<SealedDay[]>(`select ${COLUMNS} from day_seal order by seq`);
  }

  /** The leaves of a day in their order. */
  async leavesOf(tx: EntityManager, day: string): Promise<{ documentId: string; leaf: string; place: number }[]> {
    return tx.query<{ documentId: string; leaf: string; place: number }[]>(
      `select document_id as "documentId", leaf, place from document_seal where day = $1 order by place`,
      [day],
    );
  }

  private async seal(
    tx: EntityManager,
    { day, last, key }: { day: string; last: SealedDay | null; key: SigningKey },
  ): Promise<void> {
    const ids: string[] = [];
    const leaves: Buffer[] = [];
    for await (const row of this.unsealed(tx, endOf(day))) {
      ids.push(row.id);
      leaves.push(leafOf(evidenceLine(row)));
    }
    const seq = (last?.seq ?? 0) + 1;
    const sealedAt = this.clock.now();
    const root = rootOf(leaves).toString('hex');
    const previous = last === null ? null : hashOfStatement(last.statement);
    const said = { day, seq, documents: ids.length, root, previousRoot: last?.root ?? null, previous };
    const statement = statementOf({ ...said, sealedAt: sealedAt.toISOString() });
    const signature = key.sign(statement).toString('hex');
    await tx.query(
      `insert into day_seal (day, seq, documents, root, statement, signature, public_key, sealed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [day, seq, ids.length, root, statement, signature, key.publicKey, sealedAt],
    );
    await tx.query(
      `insert into document_seal (document_id, day, place, leaf)
       select one.id, $1, (one.place - 1)::int, one.leaf
       from unnest($2::uuid[], $3::text[]) with ordinality as one (id, leaf, place)`,
      [day, ids, leaves.map((leaf) => leaf.toString('hex'))],
    );
  }

  /** What no day holds yet of all that was fetched before an instant, in the order of ids; canaries are no evidence. */
  private async *unsealed(tx: EntityManager, before: Date): AsyncIterable<DocumentRow> {
    for (let after: string | null = null; ;) {
      const query = tx
        .createQueryBuilder(DocumentRow, 'document')
        .where('document.fetchedAt < :before', { before })
        .andWhere('document.sourceId <> :canary', { canary: CANARY.sourceId })
        .andWhere('not exists (select from document_seal s where s.document_id = document.id)');
      if (after !== null) query.andWhere('document.id > :after', { after });
      const page: DocumentRow[] = await query.orderBy('document.id').limit(PAGE).getMany();
      yield* page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? null;
    }
  }
}

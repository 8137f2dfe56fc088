import { Injectable } from '@nestjs/common';
import { Failure, type PlaybookEntry } from '@lapwing/contracts';
import { MOST_PLAYBOOK_CARDS, sameScope } from '@lapwing/domain';
import { Clock, Ids, type Place } from '@lapwing/platform';
import { LessThan, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PlaybookCardRow } from './playbook-card.row.js';
import { PlaybookVersionRow } from './playbook-version.row.js';

/** How many versions of a card are kept. */
const KEPT = 20;

type Content = PlaybookEntry & { by: string; changedAt: string };

/** A card, opened. */
export interface PlaybookKept extends Content {
  id: string;
  version: number;
}

/** Whose cards, and who writes. */
interface Writer {
  orgId: string;
  memberId: string;
}

/**
 * The playbook cards of organisations. What a card is for is sealed, so that all of an organisation are opened to find one, and
 * writers go one at a time, so that there are never two for the same.
 */
@Injectable()
export class PlaybookStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async all(tx: EntityManager, orgId: string): Promise<PlaybookKept[]> {
    // Where there are none it must still show that the keys are locked.
    this.keys.demandOpen();
    const rows = await tx.find(PlaybookCardRow, { where: { orgId }, order: { id: 'asc' } });
    return rows.map((row) => this.opened(row));
  }

  /** Throws `Failure` not_found. */
  async find(tx: EntityManager, orgId: string, id: string): Promise<PlaybookKept> {
    this.keys.demandOpen();
    const row = await tx.findOneBy(PlaybookCardRow, { orgId, id });
    if (row === null) throw new Failure('not_found');
    return this.opened(row);
  }

  /** The versions that are kept, the newest first. */
  async versions(tx: EntityManager, orgId: string, id: string): Promise<PlaybookKept[]> {
    const rows = await tx.find(PlaybookVersionRow, { where: { orgId, id }, order: { version: 'desc' }, take: KEPT });
    return rows.map((row) => this.opened(row));
  }

  /** Adds cards; throws `Failure` conflict where there is one for the same already, too_large past the most. */
  async add(tx: EntityManager, writer: Writer, entries: readonly PlaybookEntry[]): Promise<PlaybookKept[]> {
    const before = await this.oneAtATime(tx, writer.orgId);
    if (before.length + entries.length > MOST_PLAYBOOK_CARDS)
      throw new Failure('too_large', { detail: `An organisation may have ${MOST_PLAYBOOK_CARDS} cards.` });
    const added: PlaybookKept[] = [];
    for (const entry of entries) {
      demandFree([...before, ...added], entry, null);
      const card = this.written(writer, { id: this.ids.next(), version: 1, entry });
      await tx.insert(PlaybookCardRow, this.row(writer.orgId, card));
      await tx.insert(PlaybookVersionRow, this.row(writer.orgId, card));
      added.push(card);
    }
    return added;
  }

  /** Throws `Failure` not_found, stale_version when it was changed since it was read, conflict as `add` does. */
  async change(
    tx: EntityManager,
    writer: Writer,
    { id, version }: { id: string; version: number },
    entry: PlaybookEntry,
  ): Promise<PlaybookKept> {
    const { orgId } = writer;
    const cards = await this.oneAtATime(tx, orgId);
    demandAsRead(cards, id, version);
    demandFree(cards, entry, id);
    const card = this.written(writer, { id, version: version + 1, entry });
    const row = this.row(orgId, card);
    await tx.update(PlaybookCardRow, { orgId, id, version }, { version: row.version, sealed: row.sealed });
    await tx.insert(PlaybookVersionRow, row);
    await tx.delete(PlaybookVersionRow, { orgId, id, version: LessThan(row.version - KEPT + 1) });
    return card;
  }

  /** Removes a card and its history; throws as `change` does. */
  async remove(tx: EntityManager, orgId: string, { id, version }: { id: string; version: number }): Promise<void> {
    demandAsRead(await this.oneAtATime(tx, orgId), id, version);
    await tx.delete(PlaybookCardRow, { orgId, id });
    await tx.delete(PlaybookVersionRow, { orgId, id });
  }

  private async oneAtATime(tx: EntityManager, orgId: string): Promise<PlaybookKept[]> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`playbook ${orgId}`]);
    return this.all(tx, orgId);
  }

  private written(
    { memberId: by }: Writer,
    { id, version, entry }: { id: string; version: number; entry: PlaybookEntry },
  ): PlaybookKept {
    const { kind, host, texts, reviewBy } = entry;
    return { id, version, kind, host, texts, reviewBy, by, changedAt: this.clock.now().toISOString() };
  }

  private row(orgId: string, { id, version, ...content }: PlaybookKept): PlaybookCardRow {
    return { orgId, id, version, sealed: this.keys.seal(orgId, placeOf(id, version), content satisfies Content) };
  }

  private opened({ orgId, id, version, sealed }: PlaybookCardRow): PlaybookKept {
    return { id, version, ...this.keys.open<Content>(orgId, placeOf(id, version), sealed) };
  }
}

function demandAsRead(cards: readonly PlaybookKept[], id: string, version: number): void {
  const card = cards.find((one) => one.id === id);
  if (card === undefined) throw new Failure('not_found');
  if (card.version !== version)
    throw new Failure('stale_version', { detail: 'Somebody changed this card since it was read.' });
}

function demandFree(cards: readonly PlaybookKept[], entry: PlaybookEntry, own: string | null): void {
  if (!cards.some((card) => card.id !== own && sameScope(card, entry))) return;
  const faults = [{ path: 'kind', message: 'taken' }];
  throw new Failure('conflict', { detail: 'There is a card for this kind and host already.', faults });
}

function placeOf(id: string, version: number): Place {
  return { table: 'playbook_card', row: `${id}/${version}`, schemaVersion: 1 };
}

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  keysConfirm,
  keysFind,
  keysOffer,
  keysOwn,
  keysRemove,
  keysTurnDesk,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { DeskKeys, type DeskKey } from '../encrypt-mail/desk-keys.js';
import { WalledReader } from '../read-untrusted/walled-reader.js';
import { MailKeyStore, type MailKey } from './mail-key.store.js';
import { SayKeys } from './say-keys.js';
import { WebKeys } from './web-keys.js';

/** OpenPGP keys: a member hands one in or has it found, compares the fingerprint, and confirms it. */
@Controller()
export class KeepKeysController {
  constructor(
    private readonly keys: MailKeyStore,
    private readonly desk: DeskKeys,
    private readonly reader: WalledReader,
    private readonly web: WebKeys,
    private readonly says: SayKeys,
  ) {}

  @Answers(keysOwn)
  async own(_query: RequestOf<typeof keysOwn>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof keysOwn>> {
    await this.keys.mend(tx, actor);
    const standing = await this.keys.standing(tx, actor);
    const views = standing.map((key) => this.keys.viewOf(key));
    const [desk] = await this.desk.all().catch((): DeskKey[] => []);
    const endedAt = (await this.keys.endedAt(tx, actor))?.toISOString() ?? null;
    return {
      desk: desk === undefined ? null : shown(desk),
      used: views.find(({ state }) => state === 'used') ?? null,
      offered: views.filter(({ state }) => state === 'offered'),
      endedAt,
    };
  }

  @Answers(keysOffer)
  async offer(
    { armored }: RequestOf<typeof keysOffer>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof keysOffer>> {
    const reading = await this.reader.readKey(Buffer.from(armored, 'latin1'));
    return this.offered(await this.keys.offer(tx, actor, reading, 'upload'));
  }

  @Answers(keysFind)
  async find(_query: RequestOf<typeof keysFind>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof keysFind>> {
    const address = await this.keys.addressOf(tx, actor);
    if (address === null) return this.offered('no_address');
    const bytes = await this.web.find(address);
    if (bytes === null) return this.offered('not_found');
    return this.offered(await this.keys.offer(tx, actor, await this.reader.readKey(bytes), 'directory'));
  }

  @Answers(keysConfirm)
  async confirm(
    { id, fingerprint }: RequestOf<typeof keysConfirm>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof keysConfirm>> {
    const key = await this.keys.confirm(tx, actor, id, fingerprint);
    if (key === null) throw new Failure('not_found');
    await this.says.inUse(tx, key.row);
    return this.keys.viewOf(key);
  }

  @Answers(keysRemove)
  async remove(
    { id }: RequestOf<typeof keysRemove>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof keysRemove>> {
    if (!(await this.keys.remove(tx, actor, id))) throw new Failure('not_found');
    return {};
  }

  @Answers(keysTurnDesk)
  async turnDesk(): Promise<ReplyOf<typeof keysTurnDesk>> {
    const [key] = await this.desk.turn();
    if (key === undefined) throw new Failure('unavailable');
    return shown(key);
  }

  private offered(result: MailKey | Exclude<ReplyOf<typeof keysOffer>['refused'], null>): ReplyOf<typeof keysOffer> {
    if (typeof result === 'string') return { key: null, refused: result };
    return { key: this.keys.viewOf(result), refused: null };
  }
}

function shown({ address, fingerprint, publicKey }: DeskKey): ReplyOf<typeof keysTurnDesk> {
  return { address, fingerprint, armored: publicKey };
}

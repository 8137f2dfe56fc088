import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import { HeadlineKeyStore } from './headline-key.store.js';

const EVERY_MS = 600_000;

/** Destroys keys of handles that nobody needs any more. */
@Injectable()
export class DestroyKeysTimer {
  constructor(
    private readonly database: Database,
    private readonly keys: HeadlineKeyStore,
  ) {}

  @Every('headlines.destroy_keys', EVERY_MS)
  async destroy(): Promise<void> {
    await this.database.inWork((tx) => this.keys.destroyOld(tx));
  }
}

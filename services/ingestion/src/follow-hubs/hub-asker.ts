import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { Fetcher } from '../fetch-safely/fetcher.js';
import { PushAddress } from '../receive-pushes/push-address.js';
import { SecretKeys } from '../seal-secrets/secret-keys.js';
import { askHub, type HubForm } from './hub-request.js';
import { HubStore } from './hub.store.js';
import type { WebsubRow } from './websub.row.js';

/** How long a subscription is wished for, in seconds: ten days. */
const LEASE_S = 864_000;

/** Asks hubs for us. */
@Injectable()
export class HubAsker {
  constructor(
    @Inject(CONFIG) private readonly config: IngestionConfig,
    private readonly fetcher: Fetcher,
    private readonly hubs: HubStore,
    private readonly address: PushAddress,
    private readonly keys: SecretKeys,
  ) {}

  /** Null where the hub agrees, else a sentence that says why not. */
  async ask(row: WebsubRow, mode: HubForm['mode']): Promise<string | null> {
    const callback = this.address.ofHub(row.token);
    if (callback === null) return null;
    const never = this.fetcher.whyNever(row.hub);
    if (never !== null) return never;
    if (this.keys.locked) return 'The keys are locked.';
    const form = { mode, topic: row.topic, callback, secret: this.hubs.secretOf(row), leaseSeconds: LEASE_S };
    return askHub(row.hub, form, this.fetcher.guard, this.config.fetchUserAgent);
  }
}

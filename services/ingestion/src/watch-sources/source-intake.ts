import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Failure, type SourceEntry } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { Fetcher } from '../fetch-safely/fetcher.js';
import { HubStore } from '../follow-hubs/hub.store.js';
import { checkedSettings, connectorOf } from '../reach-sources/connectors.js';
import { SecretStore } from '../seal-secrets/secret.store.js';
import { hostOf, isWeb } from './address-of.js';
import type { SourceRow } from './source.row.js';

/** Where and how a source is read. */
type Way = Pick<SourceRow, 'id' | 'connector' | 'url'>;

/** Checks what people say of a source, and keeps the secrets that come with it. */
@Injectable()
export class SourceIntake {
  constructor(
    private readonly fetcher: Fetcher,
    private readonly secrets: SecretStore,
    private readonly hubs: HubStore,
  ) {}

  /** The entry as it is stored. What could never be read is said at once, where somebody can mend it. */
  checked(id: string, { secrets: _, ...entry }: SourceEntry, before: SourceRow | null = null) {
    const settings = checkedSettings(entry.connector, entry.settings);
    const connector = connectorOf(entry.connector);
    const url = connector.addressExample === null ? `urn:lapwing:${entry.connector}:${id}` : entry.url;
    const message = isWeb(url) ? this.fetcher.whyNever(url) : (connector.addressFault?.(url) ?? null);
    if (message !== null) throw new Failure('invalid', { detail: message, faults: [{ path: 'url', message }] });
    if (entry.proxy !== null && !this.fetcher.proxyNames().includes(entry.proxy)) {
      const unknown = `There is no proxy “${entry.proxy}”.`;
      throw new Failure('invalid', { detail: unknown, faults: [{ path: 'proxy', message: unknown }] });
    }
    refuseProxy(url, entry.proxy);
    const pushToken = connector.pushes === undefined ? null : (before?.pushToken ?? newToken());
    return { ...entry, url, settings, host: hostOf(url), pushToken };
  }

  /** Keeps secrets; those of another place or connector are forgotten first, or they would be sent where it leads now. */
  async keepSecrets(tx: EntityManager, row: Way, secrets: SourceEntry['secrets'], before: Way | null): Promise<void> {
    if (forgetsSecrets(row, before)) await this.secrets.forget(tx, row.id);
    await this.secrets.keep(tx, row.id, connectorOf(row.connector), secrets);
  }

  /** Throws `Failure` invalid where `keepSecrets` would. */
  async checkSecrets(tx: EntityManager, row: Way, secrets: SourceEntry['secrets'], before: Way): Promise<void> {
    const held = forgetsSecrets(row, before) ? [] : await this.secrets.held(tx, row.id);
    this.secrets.check(connectorOf(row.connector), secrets, held);
  }

  /** Has what the change means for a subscription at a hub decided. */
  async settleHub(tx: EntityManager, id: string): Promise<void> {
    await this.hubs.settle(tx, id);
  }
}

function forgetsSecrets(row: Way, before: Way | null): boolean {
  return before !== null && (before.connector !== row.connector || placeOf(before.url) !== placeOf(row.url));
}

/** What does not go by HTTP goes directly, which whoever named a proxy did not want. */
function refuseProxy(url: string, proxy: string | null): void {
  if (proxy === null || isWeb(url)) return;
  const message = 'Only what is fetched by HTTP goes through a proxy.';
  throw new Failure('invalid', { detail: message, faults: [{ path: 'proxy', message }] });
}

/** Nobody guesses 24 random bytes. */
function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Who gets to see what is sent to an address. */
function placeOf(url: string): string {
  const { protocol, host } = new URL(url);
  return protocol === 'urn:' ? protocol : `${protocol}//${host}`;
}

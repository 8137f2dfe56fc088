import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Clock, type Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { Connector } from '../reach-sources/connector.js';
import { SecretKeys } from './secret-keys.js';
import { SourceSecretRow } from './source-secret.row.js';

type Secrets = Readonly<Record<string, string>>;

/** The secrets of sources: written by operators, opened for the connector alone, never shown. */
@Injectable()
export class SecretStore {
  constructor(
    private readonly keys: SecretKeys,
    private readonly clock: Clock,
  ) {}

  /** Throws `Failure` invalid where these secrets would not do beside those that are `held`. */
  check(connector: Connector, given: Secrets, held: readonly string[]): void {
    const names = secretsOf(connector);
    for (const [name, secret] of Object.entries(given)) {
      const message = names.has(name) ? (connector.secretFault?.(name, secret) ?? null) : 'is not known here';
      if (message !== null) refuse(name, message);
    }
    for (const [name, { required }] of names) {
      if (required && !held.includes(name) && given[name] === undefined) refuse(name, 'This secret is needed.');
    }
  }

  /** Seals the secrets that are given and keeps those left out. Throws `Failure` invalid, locked. */
  async keep(tx: EntityManager, sourceId: string, connector: Connector, given: Secrets): Promise<void> {
    this.check(connector, given, await this.held(tx, sourceId));
    for (const [name, secret] of Object.entries(given)) {
      const sealed = this.keys.seal(placeOf(sourceId, name), secret);
      await tx.upsert(SourceSecretRow, { sourceId, name, sealed, setAt: this.clock.now() }, ['sourceId', 'name']);
    }
  }

  /** The names of the secrets that are set of one source. */
  async held(tx: EntityManager, sourceId: string): Promise<readonly string[]> {
    return (await this.names(tx, sourceId)).get(sourceId) ?? [];
  }

  /** Forgets the secrets of a source that is another one now: they were not meant for where it leads today. */
  async forget(tx: EntityManager, sourceId: string): Promise<void> {
    await tx.delete(SourceSecretRow, { sourceId });
  }

  /** Opened for its connector. Throws `Failure` locked where there are any and the keys are locked. */
  async open(tx: EntityManager, sourceId: string): Promise<Secrets> {
    const rows = await tx.findBy(SourceSecretRow, { sourceId });
    const opened = rows.map(({ name, sealed }) => [name, this.keys.open(placeOf(sourceId, name), sealed).toString()]);
    return Object.fromEntries(opened) as Secrets;
  }

  /** What people are told where the keys are locked and some source needs them. */
  async checks(tx: EntityManager): Promise<{ name: string; ok: boolean; detail: string }[]> {
    return this.keys.locked && (await tx.existsBy(SourceSecretRow, {}))
      ? [{ name: 'keys', ok: false, detail: 'locked' }]
      : [];
  }

  /** Which secrets are set, by source; of one source alone where it is given. */
  async names(tx: EntityManager, sourceId: string | null): Promise<ReadonlyMap<string, string[]>> {
    const rows = await tx.query<{ id: string; names: string[] }[]>(
      `select source_id as id, array_agg(name order by name) as names from source_secret
       where $1::uuid is null or source_id = $1 group by source_id`,
      [sourceId],
    );
    return new Map(rows.map(({ id, names }) => [id, names]));
  }
}

function secretsOf(connector: Connector): Map<string, { required: boolean }> {
  const fields = connector.fields.filter(({ form }) => form === 'secret');
  return new Map(fields.map(({ name, required }) => [name, { required }]));
}

function placeOf(sourceId: string, name: string): Place {
  return { table: 'source_secret', row: `${sourceId}/${name}`, schemaVersion: 1 };
}

function refuse(name: string, message: string): never {
  throw new Failure('invalid', { detail: message, faults: [{ path: `secrets.${name}`, message }] });
}

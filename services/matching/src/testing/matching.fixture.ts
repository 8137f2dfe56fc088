import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootService, type Slice, type TestActor } from '@lapwing/bus/testing';
import {
  alertChanged,
  developmentChanged,
  memberChanged,
  organisationChanged,
  personsAdd,
  type AlertSnapshot,
  type InputOf,
  type PersonView,
} from '@lapwing/contracts';
import type { Development, Role } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { MatchingModule } from '../matching.module.js';
import { matchingMigrations } from '../migrations.js';
import { ROWS } from '../rows.js';

export const ORG = '0199a000-0000-7000-8000-00000000000a';
export const OTHER_ORG = '0199a000-0000-7000-8000-00000000000b';
export const ADMIN = '0199a000-0000-7000-8000-0000000000a1';
export const CARER = '0199a000-0000-7000-8000-0000000000c1';
export const SECOND_CARER = '0199a000-0000-7000-8000-0000000000c2';

/** A member of an organisation, by default of the first. */
export function member(memberId: string, roles: Role[], orgId = ORG): TestActor {
  return { orgId, memberId, roles };
}
export const admin = member(ADMIN, ['organisation_admin']);
export const carer = member(CARER, ['caseworker']);
export const secondCarer = member(SECOND_CARER, ['caseworker']);
export const operator = member('0199a000-0000-7000-8000-0000000000b1', ['operator']);

/** A running matching service with two organisations, as specs use it. */
export class Matching {
  private constructor(
    readonly slice: Slice,
    private readonly folder: string,
  ) {}

  static async boot(options: { locked?: boolean } = {}): Promise<Matching> {
    const folder = mkdtempSync(join(tmpdir(), 'lapwing-matching-'));
    const kekFile = join(folder, 'kek');
    if (options.locked !== true) writeFileSync(kekFile, randomBytes(32).toString('hex'));
    const ways = { unlockSocket: null, kmsUrl: null, kmsKey: null, kmsTokenFile: null };
    const config = { mode: 'production', kekFile, keyringFile: join(folder, 'keyring'), ...ways };
    const wish = {
      name: 'matching',
      module: MatchingModule,
      migrations: matchingMigrations,
      rows: ROWS,
      config,
    } as const;
    return new Matching(await bootService(wish), folder);
  }

  /** Puts a key-encryption key in its place. */
  bringKey(): void {
    writeFileSync(join(this.folder, 'kek'), randomBytes(32).toString('hex'));
  }

  /** An organisation and its members: one admin and two caseworkers. */
  async found(orgId = ORG): Promise<void> {
    await this.slice.deliver(organisationChanged, { orgId, version: 1, active: true });
    await this.joins(ADMIN, ['organisation_admin'], orgId);
    for (const memberId of [CARER, SECOND_CARER]) await this.joins(memberId, ['caseworker'], orgId);
  }

  async joins(memberId: string, roles: Role[], orgId = ORG): Promise<void> {
    const joined = { version: 1, language: 'en', active: true } as const;
    await this.slice.deliver(memberChanged, { orgId, memberId, roles, ...joined });
  }

  /** Lets the matching of persons that changed just now run. */
  async settles(): Promise<void> {
    this.slice.clock.advance('2 s');
    await this.slice.runTimers();
  }

  async hear(stated: Partial<Development>): Promise<'acked' | 'again' | 'dead'> {
    const snapshot = aDevelopment(stated);
    const change = snapshot.version === 1 ? 'created' : 'updated';
    return this.slice.deliver(developmentChanged, {
      id: snapshot.id,
      version: snapshot.version,
      change,
      other: null,
      snapshot,
    });
  }

  /** Adds somebody from RU living in KG, unless stated otherwise, and lets the matching run. */
  async addPerson(stated: Partial<InputOf<typeof personsAdd>> = {}, actor: TestActor = carer): Promise<PersonView> {
    const entry = { code: 'heron-tuvo', stays: [{ country: 'KG', kind: 'residence' as const }], origins: ['RU'] };
    const person = await this.slice.ask(personsAdd, { ...entry, profiles: ['activist'], ...stated }, actor);
    await this.settles();
    return person;
  }

  async told(): Promise<AlertSnapshot[]> {
    return this.slice.published(alertChanged);
  }

  async close(): Promise<void> {
    await this.slice.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

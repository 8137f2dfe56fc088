import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { Failure, type Actor, type Service } from '@lapwing/contracts';
import { ROLES } from '@lapwing/domain';
import { PROVED } from '../actor-token.js';
import { openSteps } from './after-commit.js';
import { asFailure } from './database-faults.js';

/** Carries what a feigned transaction would have returned out of it, so that it is rolled back. */
class Undone extends Error {
  constructor(readonly result: unknown) {
    super('undone');
  }
}

/** The two doors to a service's schema: bound to one organisation, or for messages and timers across organisations. */
export class Database {
  private readonly log = new Logger('database');
  private readonly feigned = new AsyncLocalStorage<true>();

  constructor(
    readonly service: Service,
    private readonly api: DataSource,
    private readonly work: DataSource,
  ) {}

  /** One transaction of messages and timers. A lost connection or a deadlock becomes `Failure` unavailable. */
  async inWork<T>(run: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction(this.work, run);
  }

  /** One transaction that sees only the organisation of the token; throws `Failure` unauthenticated without a valid one. */
  async inOrganisation<T>(token: string, run: (tx: EntityManager, actor: Actor) => Promise<T>): Promise<T> {
    return this.transaction(this.api, async (tx) => run(tx, await this.enter(tx, token)));
  }

  /** Runs what it always runs, with the same result, and undoes each transaction of it; no step after a commit is run. */
  async feigning<T>(run: () => Promise<T>): Promise<T> {
    return this.feigned.run(true, run);
  }

  /** Null when both pools answer. */
  async reachable(): Promise<string | null> {
    await Promise.all([this.api.query('select 1'), this.work.query('select 1')]);
    return null;
  }

  /** Opens both pools. */
  async open(): Promise<void> {
    await this.api.initialize();
    await this.work.initialize();
  }

  async close(): Promise<void> {
    for (const source of [this.api, this.work]) if (source.isInitialized) await source.destroy();
  }

  private async enter(tx: EntityManager, token: string): Promise<Actor> {
    await tx.query(`select set_config('lapwing.actor', $1, true)`, [token]);
    const [row] = await tx.query<{ org: string; member: string; roles: string[]; expiry: Date }[]>(
      `select org, member, roles, expiry from ${this.service}.actor()`,
    );
    if (row === undefined) throw new Failure('unauthenticated');
    const actor = {
      orgId: row.org,
      memberId: row.member,
      roles: ROLES.filter((role) => row.roles.includes(role)),
      expiresAt: row.expiry,
    };
    return row.roles.includes(PROVED) ? { ...actor, proved: true } : actor;
  }

  private async transaction<T>(source: DataSource, run: (tx: EntityManager) => Promise<T>): Promise<T> {
    let steps: readonly (() => void | Promise<void>)[] = [];
    const result = await source
      .transaction(async (tx) => {
        steps = openSteps(tx);
        const value = await run(tx);
        if (this.feigned.getStore() === true) throw new Undone(value);
        return value;
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw asFailure(error);
        steps = [];
        return error.result as T;
      });
    for (const step of steps) await this.attempt(step);
    return result;
  }

  private async attempt(step: () => void | Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.log.error('a step after the commit failed', error instanceof Error ? error : { error });
    }
  }
}

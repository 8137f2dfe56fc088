import 'reflect-metadata';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { INestMicroservice } from '@nestjs/common';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { v7 } from 'uuid';
import type { Service } from '@lapwing/contracts';
import {
  Database,
  Ids,
  kitModule,
  Metrics,
  Readiness,
  Wakeups,
  type Kit,
  type Migrations,
  type Rows,
  type ServiceConfig,
} from '@lapwing/platform';
import { CollectedLog, StoppedClock, testDatabase, Wake, type TestDatabase } from '@lapwing/platform/testing';
import { busModule } from '../nats/transport.js';
import { Answering } from '../receive/answering.js';
import { DeadLetters } from '../receive/dead-letters.js';
import { Handlers } from '../receive/handlers.js';
import { Reception } from '../receive/reception.js';
import { Outbox } from '../send/outbox.js';
import { MemoryBus } from './memory-bus.js';
import { Slice } from './slice.js';
import { SliceStrategy } from './slice-strategy.js';

export interface SliceWish {
  name: Service;
  module: Type | DynamicModule;
  migrations: Migrations;
  rows?: Rows;
  /** The service's own settings; those every service has are filled in. */
  config?: Record<string, unknown>;
  /** Where the stopped clock stands; 2026-03-01T10:00:00Z if absent. */
  at?: string;
  /** Replaces providers, for what the project does not own. */
  overrides?: readonly { provide: Type | symbol | string; useValue: unknown }[];
}

/** Boots the slices of one service on a fresh database with a stopped clock and the in-memory bus. */
export async function bootService(wish: SliceWish): Promise<Slice> {
  const log = CollectedLog.install();
  const db = await testDatabase(wish.name, wish.migrations, wish.rows ?? []);
  const clock = new StoppedClock(wish.at ?? '2026-03-01T10:00:00Z');
  const kit = kitOf(wish, db, clock);
  const { service, database, ids, metrics } = kit;
  const handlers = new Handlers();
  const answering = new Answering({ service, database, handlers, ids, metrics });
  const bus = new MemoryBus(service, new Outbox(service, clock, ids), answering);
  const bussed = busModule(bus, new DeadLetters(database, handlers));
  const app = await bootApplication(wish, [kitModule(kit), bussed], new SliceStrategy(service, handlers), log);
  const wake = new Wake(database);
  wake.discover(app.get(DiscoveryService, { strict: false }));
  return new Slice({ app, db, clock, bus, handlers, wake, log, database, reception: new Reception(database, metrics) });
}

@Module({})
class SliceRoot {}

async function bootApplication(
  wish: SliceWish,
  kitModules: DynamicModule[],
  strategy: SliceStrategy,
  log: CollectedLog,
): Promise<INestMicroservice> {
  const root: DynamicModule = { module: SliceRoot, imports: [...kitModules, wish.module] };
  const building = Test.createTestingModule({ imports: [root] });
  for (const { provide, useValue } of wish.overrides ?? []) building.overrideProvider(provide).useValue(useValue);
  const compiled = await building.compile();
  const app = compiled.createNestMicroservice<MicroserviceOptions>({ strategy, logger: log });
  await app.listen();
  return app;
}

function kitOf(wish: SliceWish, db: TestDatabase, clock: StoppedClock): Kit {
  const config: ServiceConfig = {
    mode: 'development',
    logLevel: 'info',
    databaseUrl: db.url,
    databaseApiPassword: db.passwords.api,
    databaseWorkPassword: db.passwords.work,
    natsUrl: 'nats://127.0.0.1:1',
    natsSeed: 'none',
    wireKeys: new Map(),
    healthHost: '127.0.0.1',
    healthPort: 0,
    ...wish.config,
  };
  return {
    service: wish.name,
    config,
    database: new Database(wish.name, db.api, db.work),
    wakeups: new Wakeups(db.adminUrl),
    clock,
    ids: new StoppedIds(clock),
    metrics: new Metrics(wish.name),
    readiness: new Readiness(),
  };
}

/** Ids that sort by the stopped clock. */
class StoppedIds extends Ids {
  private count = 0;

  constructor(private readonly clock: StoppedClock) {
    super();
  }

  override next(): string {
    this.count += 1;
    return v7({ msecs: this.clock.now().getTime(), seq: this.count });
  }
}

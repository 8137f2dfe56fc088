import 'reflect-metadata';
import { Module, type DynamicModule, type INestMicroservice, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import type { Service } from '@lapwing/contracts';
import {
  Database,
  Ids,
  kitModule,
  Metrics,
  Readiness,
  SystemClock,
  urlFor,
  Wakeups,
  type Kit,
  type Migrations,
} from '@lapwing/platform';
import { CollectedLog, testDatabase, type TestDatabase } from '@lapwing/platform/testing';
import { Bus } from '../bus.js';
import type { WireKeys } from '../receive/frame.js';
import { assemble, type Pace } from '../nats/transport.js';
import type { TestNats } from './test-nats.js';

const FAST: Pace = { relayMs: 200, sweepMs: 150, reviewMs: 200 };

@Module({})
class NatsRoot {}

export interface NatsServiceWish {
  name: Service;
  nats: TestNats;
  module?: Type;
  migrations?: Migrations;
  wireKeys?: WireKeys;
  pace?: Partial<Pace>;
}

/** One service of a constellation that talks over a real nats-server. */
export class NatsService {
  constructor(
    readonly app: INestMicroservice,
    readonly db: TestDatabase,
    readonly database: Database,
    private readonly kit: Kit,
  ) {}

  get bus(): Bus {
    return this.app.get(Bus, { strict: false });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.kit.wakeups.stop();
    await this.db.drop();
  }
}

/** Boots whatever handlers the module has; events and questions without one are left out. */
export async function bootOnNats(wish: NatsServiceWish): Promise<NatsService> {
  const log = CollectedLog.install();
  const db = await testDatabase(wish.name, wish.migrations ?? []);
  const kit = kitFor(wish, db);
  await kit.wakeups.start();
  const transport = assemble(kit, { ...FAST, ...wish.pace }, 'part');
  const imports = [kitModule(kit), transport.module, ...(wish.module === undefined ? [] : [wish.module])];
  const root: DynamicModule = { module: NatsRoot, imports };
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(root, {
    strategy: transport.strategy,
    logger: log,
  });
  await app.listen();
  return new NatsService(app, db, kit.database, kit);
}

function kitFor(wish: NatsServiceWish, db: TestDatabase): Kit {
  const { name: service, nats } = wish;
  return {
    service,
    config: {
      mode: 'development',
      logLevel: 'info',
      databaseUrl: db.url,
      databaseApiPassword: db.passwords.api,
      databaseWorkPassword: db.passwords.work,
      natsUrl: nats.url,
      natsSeed: nats.seeds[service],
      wireKeys: wish.wireKeys ?? new Map(),
      healthHost: '127.0.0.1',
      healthPort: 0,
    },
    database: new Database(service, db.api, db.work),
    wakeups: new Wakeups(urlFor(db.url, `${service}_work`, db.passwords.work)),
    clock: new SystemClock(),
    ids: new Ids(),
    metrics: new Metrics(service),
    readiness: new Readiness(),
  };
}

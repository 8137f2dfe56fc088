import 'reflect-metadata';
import {
  Logger,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type LoggerService,
  type Type,
} from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import { NestMicroservice, type MicroserviceOptions } from '@nestjs/microservices';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { z } from 'zod';
import type { Service } from '@lapwing/contracts';
import { SystemClock } from '../clock.js';
import { readConfig } from '../configure/read-config.js';
import type { ServiceConfig } from '../configure/service-config.js';
import { urlFor, type Rows } from '../database/data-sources.js';
import { databaseFor } from '../database/database-for.js';
import { Wakeups } from '../database/wakeups.js';
import { Ids } from '../ids.js';
import { JobRunner } from '../jobs/job-runner.js';
import { Wake } from '../jobs/wake.js';
import { HealthServer } from '../observe/health-server.js';
import { describeError, JsonLog } from '../observe/log.js';
import { Metrics } from '../observe/metrics.js';
import { Readiness } from '../observe/readiness.js';
import { ProblemFilter } from '../problem.filter.js';
import { kitModule } from './kit.module.js';
import type { Kit, TransportFactory } from './transport.js';
import { untilStopped } from './until-stopped.js';

/** A flat zod object whose keys become environment variables; it extends `serviceConfig`. */
export type ConfigSchema = z.ZodObject & z.ZodType<ServiceConfig>;

export interface HttpDoor {
  host: string;
  port: number;
  /** Adds what Express needs before the routes (helmet, cookies, static files). */
  prepare: (app: NestExpressApplication) => void;
}

export interface ServiceDefinition<S extends ConfigSchema> {
  name: Service;
  config: S;
  module: Type | ((config: z.infer<S>) => DynamicModule);
  rows: Rows;
  transport: TransportFactory;
  http?: (config: z.infer<S>) => HttpDoor;
}

/**
 * The main of a service process: settings, log, database, slices, jobs, transport, health, in this order, and back
 * on SIGTERM or SIGINT. A process that cannot start says why in one log line and ends with 1.
 */
export async function runService<S extends ConfigSchema>(definition: ServiceDefinition<S>): Promise<void> {
  let log = new JsonLog(definition.name, 'info');
  try {
    const config = readConfig(definition.config, process.env);
    log = new JsonLog(definition.name, config.logLevel);
    Logger.overrideLogger(log);
    const running = await startService(definition, config, log);
    log.log('ready', { healthPort: running.healthPort, httpPort: running.httpPort }, 'service');
    await untilStopped(log, () => running.stop());
  } catch (error) {
    log.error('not started', { cause: describeError(error) }, 'service');
    process.exit(1);
  }
}

export interface RunningService {
  healthPort: number;
  httpPort: number | null;
  stop(): Promise<void>;
}

/** Starts a service in this process and returns once it takes messages. */
export async function startService<S extends ConfigSchema>(
  definition: ServiceDefinition<S>,
  config: z.infer<S>,
  logger: LoggerService,
): Promise<RunningService> {
  const kit = buildKit(definition, config);
  const health = new HealthServer(kit.readiness, kit.metrics);
  let started = false;
  kit.readiness.check('started', () => (started ? null : 'starting'));
  const healthPort = await health.listen(config.healthHost, config.healthPort);
  await kit.database.open();
  await kit.wakeups.start();
  const app = await openDoors(definition, config, kit, logger);
  const jobs = await startJobs(app.context, kit, config);
  const httpPort = await app.listen();
  started = true;
  const stop = async (): Promise<void> => {
    started = false;
    await jobs.stop();
    await app.context.close();
    await kit.wakeups.stop();
    await kit.database.close();
    await health.close();
  };
  return { healthPort, httpPort, stop };
}

function buildKit<S extends ConfigSchema>(definition: ServiceDefinition<S>, config: ServiceConfig): Kit {
  const service = definition.name;
  const database = databaseFor(service, config, definition.rows);
  const readiness = new Readiness();
  readiness.check('database', () => database.reachable());
  return {
    service,
    config,
    database,
    wakeups: new Wakeups(urlFor(config.databaseUrl, `${service}_work`, config.databaseWorkPassword)),
    clock: new SystemClock(),
    ids: new Ids(),
    metrics: new Metrics(service, { process: true }),
    readiness,
  };
}

interface Doors {
  context: INestApplicationContext;
  /** Opens the transport and, where there is one, the HTTP door; returns its port. */
  listen(): Promise<number | null>;
}

async function openDoors<S extends ConfigSchema>(
  definition: ServiceDefinition<S>,
  config: z.infer<S>,
  kit: Kit,
  logger: LoggerService,
): Promise<Doors> {
  const transport = definition.transport(kit);
  const slices = 'prototype' in definition.module ? (definition.module as Type) : rootOf(definition.module, config);
  const root: DynamicModule = { module: Root, imports: [kitModule(kit), transport.module, slices] };
  const strategy = { strategy: transport.strategy };
  if (definition.http === undefined) {
    const app = await NestFactory.createMicroservice<MicroserviceOptions>(root, {
      ...strategy,
      logger,
      abortOnError: false,
    });
    await initOnce(app);
    return { context: app, listen: async () => (await app.listen(), null) };
  }
  const door = definition.http(config);
  const app = await NestFactory.create<NestExpressApplication>(root, {
    logger,
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.connectMicroservice<MicroserviceOptions>(strategy);
  app.useGlobalFilters(new ProblemFilter(kit.ids));
  door.prepare(app);
  await app.init();
  const listen = async () => {
    await app.startAllMicroservices();
    const server = await app.listen(door.port, door.host);
    const address: unknown = server.address();
    return address !== null && typeof address === 'object' && 'port' in address ? Number(address.port) : door.port;
  };
  return { context: app, listen };
}

/** The framework's own init() of a microservice runs the life-cycle hooks twice. */
async function initOnce(app: INestApplicationContext): Promise<void> {
  if (!(app instanceof NestMicroservice)) throw new Error('The framework made something that is no microservice.');
  await app.registerModules();
}

function rootOf<C>(module: Type | ((config: C) => DynamicModule), config: C): DynamicModule {
  return (module as (config: C) => DynamicModule)(config);
}

async function startJobs(context: INestApplicationContext, kit: Kit, config: ServiceConfig): Promise<JobRunner> {
  const { service, database, wakeups, clock } = kit;
  const wake = new Wake(database);
  wake.discover(context.get(DiscoveryService, { strict: false }));
  const url = urlFor(config.databaseUrl, `${service}_work`, config.databaseWorkPassword);
  const jobs = new JobRunner({ service, url, database, wakeups, wake, clock });
  kit.readiness.check('jobs', () => jobs.reachable());
  await jobs.start();
  return jobs;
}

@Module({})
class Root {}

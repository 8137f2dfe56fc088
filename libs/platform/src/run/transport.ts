import type { DynamicModule } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { Service } from '@lapwing/contracts';
import type { Clock } from '../clock.js';
import type { ServiceConfig } from '../configure/service-config.js';
import type { Database } from '../database/database.js';
import type { Wakeups } from '../database/wakeups.js';
import type { Ids } from '../ids.js';
import type { Metrics } from '../observe/metrics.js';
import type { Readiness } from '../observe/readiness.js';

/** What a process is made of before its slices exist. */
export interface Kit {
  service: Service;
  config: ServiceConfig;
  database: Database;
  wakeups: Wakeups;
  clock: Clock;
  ids: Ids;
  metrics: Metrics;
  readiness: Readiness;
}

/** How a process hears from others: a global module with what slices inject, and the strategy that calls them. */
export interface Transport {
  module: DynamicModule;
  strategy: CustomTransportStrategy;
}

export type TransportFactory = (kit: Kit) => Transport;

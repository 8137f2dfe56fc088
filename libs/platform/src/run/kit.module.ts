import type { DynamicModule, Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Ids } from '../ids.js';
import { Jobs } from '../jobs/jobs.js';
import { Metrics } from '../observe/metrics.js';
import { Readiness } from '../observe/readiness.js';
import { CONFIG, SERVICE_NAME } from '../tokens.js';
import type { Kit } from './transport.js';

class KitModule {}

/** The global module that offers the kit to every slice. */
export function kitModule(kit: Kit): DynamicModule {
  const providers: Provider[] = [
    { provide: CONFIG, useValue: kit.config },
    { provide: SERVICE_NAME, useValue: kit.service },
    { provide: Database, useValue: kit.database },
    { provide: Clock, useValue: kit.clock },
    { provide: Ids, useValue: kit.ids },
    { provide: Jobs, useValue: new Jobs() },
    { provide: Metrics, useValue: kit.metrics },
    { provide: Readiness, useValue: kit.readiness },
  ];
  return {
    module: KitModule,
    global: true,
    imports: [DiscoveryModule],
    providers,
    exports: [...providers.map((provider) => ('provide' in provider ? provider.provide : provider)), DiscoveryModule],
  };
}

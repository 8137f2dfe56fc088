import type { Service } from '@lapwing/contracts';
import type { ServiceConfig } from '../configure/service-config.js';
import { dataSourceFor, type Rows } from './data-sources.js';
import { Database } from './database.js';

type Doors = Pick<ServiceConfig, 'databaseUrl' | 'databaseApiPassword' | 'databaseWorkPassword'>;

/** Both doors to a service's schema, not yet opened. */
export function databaseFor(service: Service, config: Doors, rows: Rows): Database {
  const source = (door: 'api' | 'work', password: string) =>
    dataSourceFor({ url: config.databaseUrl, service, door, password, rows });
  return new Database(service, source('api', config.databaseApiPassword), source('work', config.databaseWorkPassword));
}

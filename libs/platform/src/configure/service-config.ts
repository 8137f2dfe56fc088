import { z } from 'zod';
import { SERVICES, type Service } from '@lapwing/contracts';
import { secret } from './read-config.js';

const hex32 = /^[0-9a-f]{64}$/;

/** `matching=<64 hex>,notification=<64 hex>` as a map from owner to key. */
const keysByOwner = z
  .string()
  .default('')
  .transform((text, context): ReadonlyMap<Service, Buffer> => {
    const keys = new Map<Service, Buffer>();
    for (const pair of text.split(',').filter((part) => part !== '')) {
      const [owner, key = ''] = pair.split('=');
      const service = SERVICES.find((name) => name === owner);
      if (service === undefined || !hex32.test(key)) {
        context.addIssue({ code: 'custom', message: 'wants owner=64-hex-digits pairs, separated by commas' });
        return z.NEVER;
      }
      keys.set(service, Buffer.from(key, 'hex'));
    }
    return keys;
  });

/** A map from owner to a 32-byte key, written as `owner=hex,owner=hex`. */
export function ownerKeys() {
  return keysByOwner.meta({ secret: true });
}

/** 32 bytes as 64 hex digits. */
export function keyBytes() {
  return secret()
    .regex(hex32, 'wants 64 hex digits')
    .transform((text) => Buffer.from(text, 'hex'));
}

/** The settings every service has; a service extends them with its own. */
export const serviceConfig = z.object({
  mode: z.enum(['development', 'production']).default('production').describe('development or production.'),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('debug, info, warn or error.'),
  databaseUrl: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('PostgreSQL as postgres://host:port/database, without user or password.'),
  databaseApiPassword: secret().describe('Password of the role <service>_api.'),
  databaseWorkPassword: secret().describe('Password of the role <service>_work.'),
  natsUrl: z.string().min(1).describe('NATS server as nats://host:port.'),
  natsSeed: secret().describe('Seed of the nkey user of this service.'),
  wireKeys: ownerKeys().describe('Keys that seal sealed questions, as owner=hex pairs.'),
  healthHost: z.string().default('127.0.0.1').describe('Address the health and metrics server listens on.'),
  healthPort: z.coerce.number().int().min(0).max(65535).default(0).describe('Its port; 0 takes a free one.'),
});
export type ServiceConfig = z.infer<typeof serviceConfig>;

import { z } from 'zod';
import { ownerKeys, serviceConfig } from '@lapwing/platform';

/** Where browsers find the console; without TLS only in development, because the session cookie would travel in clear. */
const publicUrl = z
  .url({ protocol: /^https?$/ })
  .default('http://127.0.0.1:8080')
  .describe('Address people open in the browser; https outside development.');

const settings = serviceConfig.extend({
  httpHost: z.string().default('127.0.0.1').describe('Address the HTTP door listens on.'),
  httpPort: z.coerce.number().int().min(0).max(65535).default(8080).describe('Its port; 0 takes a free one.'),
  publicUrl,
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where users get the source of what runs here; empty: from the operator, on request.'),
  trustedProxies: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe(
      'How many proxies of ours stand before the door, so that it knows who sends; each appends X-Forwarded-For.',
    ),
  consoleDir: z.string().nullable().default(null).describe('Directory of the built console; empty serves none.'),
  kekFile: z.string().nullable().default(null).describe('File with the key-encryption key, 64 hex digits.'),
  keyringFile: z.string().default('keyring').describe('Encrypted file with the keys that seal second factors.'),
  actorKeys: ownerKeys().describe('Keys that mint actor tokens, as owner=hex pairs, one per owner of data.'),
});

/** The settings of the gateway. */
export const gatewayConfig = settings;
export type GatewayConfig = z.infer<typeof settings>;

/** Whether the session cookie may and must be `Secure`; plain http is refused outside development. */
export function isSecure(config: Pick<GatewayConfig, 'mode' | 'publicUrl'>): boolean {
  const secure = config.publicUrl.startsWith('https:');
  if (!secure && config.mode === 'production') {
    throw new Error('LAPWING_PUBLIC_URL must begin with https outside development.');
  }
  return secure;
}

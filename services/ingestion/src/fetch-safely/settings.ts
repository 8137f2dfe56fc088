import { listed, places } from '@lapwing/platform';
import { z } from 'zod';
import { type Proxy, proxyOf } from './proxy.js';

const SERVER = /^\d{1,3}(\.\d{1,3}){3}(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

const servers = z
  .string()
  .default('')
  .transform((text, context): readonly string[] => {
    if (listed(text).every((server) => SERVER.test(server))) return listed(text);
    context.addIssue({ code: 'custom', message: 'wants addresses of name servers, separated by commas' });
    return z.NEVER;
  });

const proxies = z
  .string()
  .default('')
  .transform((text, context): ReadonlyMap<string, Proxy> => {
    const known = listed(text).map(proxyOf);
    const named = new Map(known.filter((proxy) => proxy !== null).map((proxy) => [proxy.name, proxy]));
    if (named.size === known.length) return named;
    // The text holds passwords, so that the fault does not repeat it.
    context.addIssue({ code: 'custom', message: 'wants name=socks5://host:port or name=http://host:port, by commas' });
    return z.NEVER;
  });

/** How the outside is reached. */
export const fetchSettings = {
  fetchExempt: places.describe(
    'host:port pairs that may be fetched in spite of the address rules (*.name:port for all below a name); development only.',
  ),
  fetchUserAgent: z
    .string()
    .default('Mozilla/5.0 (compatible; feed reader)')
    .describe('The name by which sources know us; it should not tell who reads.'),
  fetchPause: z.coerce
    .number()
    .min(0)
    .max(60)
    .default(1)
    .describe('Seconds between two requests to one host at least; a longer Crawl-delay is kept, up to 30 seconds.'),
  robots: z
    .enum(['respect', 'ignore'])
    .default('respect')
    .describe('Whether the robots.txt of a site is obeyed: respect or ignore.'),
  dnsServers: servers.describe('Name servers to ask instead of the system’s, as address:port, separated by commas.'),
  proxies: proxies
    .meta({ secret: true })
    .describe(
      'Proxies that sources may be read through, as name=socks5://user:password@host:port (the proxy looks up names) or name=http://…, separated by commas.',
    ),
} as const;

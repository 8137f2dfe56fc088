/** A way round through which some sources are fetched; only its name is ever shown. */
export interface Proxy {
  name: string;
  kind: 'socks5' | 'http';
  host: string;
  port: number;
  user: string | null;
  password: string | null;
}

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const USUAL_PORT = { socks5: 1080, http: 3128 } as const;

function kindOf(protocol: string): Proxy['kind'] | null {
  if (protocol === 'socks5:' || protocol === 'socks5h:') return 'socks5';
  return protocol === 'http:' ? 'http' : null;
}

/** One `name=url` pair as a proxy; null where it is none. */
export function proxyOf(pair: string): Proxy | null {
  const [, name = '', address = ''] = /^([^=]+)=(.+)$/.exec(pair.trim()) ?? [];
  if (!NAME.test(name) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const kind = kindOf(url.protocol);
  if (kind === null || url.hostname === '' || !['', '/'].includes(url.pathname) || url.search !== '') return null;
  return {
    name,
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (kind === 'http' && address.endsWith(':80') ? 80 : USUAL_PORT[kind]) : Number(url.port),
    user: url.username === '' ? null : decodeURIComponent(url.username),
    password: url.password === '' ? null : decodeURIComponent(url.password),
  };
}

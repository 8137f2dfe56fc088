import { buildConnector } from 'undici';
import type { Answer, RecordType } from 'dns-packet';
import { addressesOf, type Said } from '../name-server.js';
import type { HostileCase, Lab } from './hostile-case.js';

const NAME = 'news.example';
/** An address for the documentation of networks elsewhere; nobody is ever connected to it here. */
const PUBLIC = '93.184.216.34';
const OF = 'Name servers that lead inside';
const FAILING = 'Name servers that fail';

function alias(name: string, to: string): Answer {
  return { type: 'CNAME', name, ttl: 60, data: to };
}

/** A chain of names that ends at an address. */
function chain(length: number, address: string) {
  return (type: RecordType): Said => {
    if (type !== 'A') return [];
    const at = (link: number): string => (link === 0 ? NAME : `link-${link}.example`);
    const links = Array.from({ length }, (_, link) => alias(at(link), at(link + 1)));
    return [...links, ...addressesOf(at(length), type, [address])];
  };
}

function answering(name: string, addresses: readonly string[], outcome = 'forbidden_address'): HostileCase {
  return {
    of: OF,
    name,
    outcome,
    run: (lab) => {
      lab.names.knows(NAME, addresses);
      return lab.outcomeOf(`http://${NAME}:${lab.canaryPort}/`);
    },
  };
}

function saying(
  of: string,
  name: string,
  outcome: string,
  zone: (type: RecordType, time: number) => Said,
): HostileCase {
  return {
    of,
    name,
    outcome,
    run: (lab) => {
      lab.names.says(NAME, zone);
      return lab.outcomeOf(`http://${NAME}:${lab.canaryPort}/`);
    },
  };
}

/** Connects to a harmless server whatever the address is, and notes which it would have been. */
async function dialling(lab: Lab, name: string): Promise<string> {
  const place = await lab.serves((_, response) => void response.end('ok'));
  const connect = buildConnector({});
  const outcome = await lab.outcomeOf(`http://${name}/`, {
    connect: (options, callback) => {
      lab.dialled.push(options.hostname);
      connect({ ...options, hostname: '127.0.0.1', port: place.split(':')[1] ?? '' }, callback);
    },
  });
  const asked = lab.names.asked.filter((one) => one === `A ${name}`).length;
  return `${outcome}, asked ${asked} time, connected to ${lab.dialled.join(' ')}`;
}

export const names: readonly HostileCase[] = [
  answering('one private address', ['10.0.0.5']),
  answering('a private address among public ones', [PUBLIC, '127.0.0.1', '93.184.216.35']),
  answering('a public address and a private one of the other family', [PUBLIC, '::1']),
  answering('a public IPv6 address and a private IPv4 one', ['2606:4700:4700::1111', '192.168.1.1']),
  answering('an IPv4 address mapped into IPv6', ['::ffff:10.0.0.5']),
  answering('the address of cloud metadata', ['169.254.169.254']),
  answering('nothing but this machine, in IPv6', ['::1']),
  saying(OF, 'a chain of two aliases that ends inside', 'forbidden_address', chain(2, '127.0.0.1')),
  saying(OF, 'a chain of eight aliases that ends inside', 'forbidden_address', chain(8, '10.1.1.1')),
  answering(
    'a thousand addresses',
    Array.from({ length: 1000 }, (_, at) => `93.184.${at >> 8}.${at & 255}`),
  ),
  {
    of: 'Name servers that change their mind',
    name: 'public at the first question, private at every other, kept for 0 seconds',
    outcome: `fetched, asked 1 time, connected to ${PUBLIC}`,
    run: (lab) => {
      lab.names.says(NAME, (type, time) =>
        addressesOf(NAME, type, type === 'A' ? [time === 0 ? PUBLIC : '127.0.0.1'] : [], 0),
      );
      return dialling(lab, NAME);
    },
  },
  {
    of: 'Name servers that change their mind',
    name: 'private at the second fetch',
    outcome: 'forbidden_address',
    run: async (lab) => {
      lab.names.says(NAME, (type, time) => addressesOf(NAME, type, [time === 0 ? PUBLIC : '127.0.0.1'], 0));
      await dialling(lab, NAME);
      return lab.outcomeOf(`http://${NAME}:${lab.canaryPort}/`);
    },
  },
  saying(FAILING, 'a name nobody knows', 'name_unknown', () => 'unknown'),
  saying(FAILING, 'a name without addresses', 'name_unknown', () => []),
  saying(FAILING, 'an alias of itself', 'name_unknown', (type) => (type === 'A' ? [alias(NAME, NAME)] : [])),
  saying(FAILING, 'a broken server', 'name_unknown', () => 'broken'),
  saying(FAILING, 'a server that never answers', 'name_unknown', () => 'silent'),
  saying(FAILING, 'a server that answers garbage', 'name_unknown', () => 'garbage'),
];

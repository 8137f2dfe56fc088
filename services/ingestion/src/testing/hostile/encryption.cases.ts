import { createServer, type ServerOptions } from 'node:https';
import { selfSigned } from '../self-signed.js';
import type { HostileCase, Lab } from './hostile-case.js';
import { hangUp, listen } from '../loopback-server.js';

const OF = 'Broken encryption';
const NAME = 'news.example';

async function from(lab: Lab, options: ServerOptions, trusted: string[], name = NAME): Promise<string> {
  const server = createServer(options, (_, response) => void response.end('the news'));
  const port = await listen(server);
  server.on('tlsClientError', () => undefined);
  try {
    lab.names.knows(name, ['127.0.0.1']);
    return await lab.outcomeOf(`https://${name}:${port}/`, {
      exempt: new Set([`${name}:${port}`]),
      authorities: trusted,
    });
  } finally {
    await hangUp(server);
  }
}

export const encryption: readonly HostileCase[] = [
  {
    of: OF,
    name: 'a certificate we know, for this name',
    outcome: 'fetched',
    run: (lab) => {
      const { key, cert } = selfSigned(NAME);
      return from(lab, { key, cert }, [cert]);
    },
  },
  {
    of: OF,
    name: 'a certificate nobody vouches for',
    outcome: 'certificate',
    run: (lab) => from(lab, selfSigned(NAME), []),
  },
  {
    of: OF,
    name: 'a certificate of another name',
    outcome: 'certificate',
    run: (lab) => {
      const { key, cert } = selfSigned(NAME);
      return from(lab, { key, cert }, [cert], 'other.example');
    },
  },
  {
    of: OF,
    name: 'a certificate that has expired',
    outcome: 'certificate',
    run: (lab) => {
      const { key, cert } = selfSigned(NAME, '20210101000000Z');
      return from(lab, { key, cert }, [cert]);
    },
  },
  {
    of: OF,
    name: 'an encryption given up for its weakness',
    outcome: 'certificate',
    run: (lab) => {
      const { key, cert } = selfSigned(NAME);
      const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      return from(lab, { key, cert, ...old }, [cert]);
    },
  },
  {
    of: OF,
    name: 'no encryption where there should be one',
    outcome: 'certificate',
    run: async (lab) => {
      const place = await lab.serves((_, response) => void response.end('the news'));
      return lab.outcomeOf(`https://${place}/`, { exempt: new Set([place]) });
    },
  },
  {
    of: OF,
    name: 'a redirect from https to http',
    outcome: 'downgraded',
    run: async (lab) => {
      const { key, cert } = selfSigned(NAME);
      const server = createServer({ key, cert }, (_, response) => {
        response.writeHead(302, { location: `http://${NAME}/` }).end();
      });
      const port = await listen(server);
      lab.names.knows(NAME, ['127.0.0.1']);
      const exempt = new Set([`${NAME}:${port}`]);
      const outcome = await lab.outcomeOf(`https://${NAME}:${port}/`, { exempt, authorities: [cert] });
      await hangUp(server);
      return outcome;
    },
  },
];

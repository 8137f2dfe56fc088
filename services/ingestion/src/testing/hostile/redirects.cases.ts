import type { HostileCase, Lab } from './hostile-case.js';

const OF = 'Redirects';

function to(location: (lab: Lab) => string, name: string, outcome: string, status = 302): HostileCase {
  return {
    of: OF,
    name,
    outcome,
    run: (lab) => {
      lab.names.knows('inside.example', ['127.0.0.1']);
      return lab.outcomeFrom((_, response) => void response.writeHead(status, { location: location(lab) }).end());
    },
  };
}

export const redirects: readonly HostileCase[] = [
  ...[301, 302, 303, 307, 308].map((status) =>
    to((lab) => `http://127.0.0.1:${lab.canaryPort}/`, `${status} to this machine`, 'forbidden_address', status),
  ),
  to((lab) => `http://inside.example:${lab.canaryPort}/`, 'to a name that leads inside', 'forbidden_address'),
  to((lab) => `//0x7f.1:${lab.canaryPort}/`, 'to this machine in hexadecimal, without a scheme', 'forbidden_address'),
  to(() => 'http://169.254.169.254/latest/meta-data/', 'to cloud metadata', 'forbidden_address'),
  to(() => 'http://127.0.0.1:5432/', 'to another port', 'forbidden_port'),
  to(() => 'file:///etc/passwd', 'to a file', 'bad_url'),
  to(() => 'gopher://127.0.0.1/', 'to another scheme', 'bad_url'),
  to(() => 'data:text/html,x', 'to data', 'bad_url'),
  to(() => 'http://user:secret@news.example/', 'with credentials', 'bad_url'),
  to(() => `http://news.example/${'a'.repeat(3000)}`, 'to an address of 3,000 characters', 'bad_url'),
  to(() => 'http://[', 'to no address', 'bad_url'),
  to(() => '/start', 'to itself', 'too_many_redirects'),
  {
    of: OF,
    name: 'between two pages for ever',
    outcome: 'too_many_redirects, asked 2 times',
    run: async (lab) => {
      let asked = 0;
      const outcome = await lab.outcomeFrom((request, response) => {
        asked += 1;
        response.writeHead(302, { location: request.url === '/start' ? '/other' : '/start' }).end();
      });
      return `${outcome}, asked ${asked} times`;
    },
  },
  {
    of: OF,
    name: 'always to a new page',
    outcome: 'too_many_redirects, asked 6 times',
    run: async (lab) => {
      let asked = 0;
      const outcome = await lab.outcomeFrom((_, response) => {
        asked += 1;
        response.writeHead(302, { location: `/${asked}` }).end();
      });
      return `${outcome}, asked ${asked} times`;
    },
  },
  {
    of: OF,
    name: 'with an endless body',
    outcome: 'fetched',
    run: (lab) =>
      lab.outcomeFrom((request, response) => {
        if (request.url !== '/start') return void response.end('here');
        response.writeHead(302, { location: '/there' });
        response.write('x'.repeat(100_000));
      }),
  },
];

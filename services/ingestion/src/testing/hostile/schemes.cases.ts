import type { HostileCase } from './hostile-case.js';

const SCHEMES = [
  'file:///etc/passwd',
  'ftp://news.example/',
  'gopher://127.0.0.1:70/_x',
  'data:text/html,x',
  'blob:http://news.example/1',
  'javascript:alert(1)',
  'ws://news.example/',
  'unix:/var/run/postgres',
  'http:',
  '//',
  '',
];
const PORTS = [
  'http://news.example:22/',
  'http://news.example:5432/',
  'https://news.example:8443/',
  'http://127.0.0.1:6379/',
];

export const schemes: readonly HostileCase[] = [
  ...(SCHEMES.map((url) => ({
    of: 'Other schemes',
    name: url === '' ? 'no address at all' : url,
    outcome: 'bad_url',
    run: (lab) => lab.outcomeOf(url),
  })) satisfies HostileCase[]),
  {
    of: 'Other schemes',
    name: 'an address of 3,000 characters',
    outcome: 'bad_url',
    run: (lab) => lab.outcomeOf(`http://news.example/${'a'.repeat(3000)}`),
  },
  ...(PORTS.map((url) => ({
    of: 'Other ports',
    name: url,
    outcome: 'forbidden_port',
    run: (lab) => lab.outcomeOf(url),
  })) satisfies HostileCase[]),
];

import { judgeProvenance } from './same-site.js';

const ours = 'https://desk.example';
const from = (method: string, fetchSite?: string, origin?: string) =>
  judgeProvenance({ method, fetchSite, origin, host: 'localhost:8080' }, ours);

describe('whether our own page sent a request', () => {
  it.each([
    ['reading from anywhere', from('GET', 'cross-site', 'https://evil.example'), { allowed: true, because: 'reads' }],
    ['our page', from('POST', 'same-origin', ours), { allowed: true, because: 'same_origin' }],
    ['another site', from('POST', 'cross-site', 'https://evil.example'), { allowed: false, because: 'other_site' }],
    [
      'a sibling site',
      from('DELETE', 'same-site', 'https://a.desk.example'),
      { allowed: false, because: 'other_site' },
    ],
    ['an address typed by hand', from('POST', 'none'), { allowed: false, because: 'other_site' }],
    ['an old browser on our page', from('PUT', undefined, ours), { allowed: true, because: 'same_origin' }],
    [
      'an old browser elsewhere',
      from('PUT', undefined, 'https://evil.example'),
      { allowed: false, because: 'other_origin' },
    ],
    ['an old browser in a sandbox', from('POST', undefined, 'null'), { allowed: false, because: 'other_origin' }],
    [
      'the name it was asked by',
      from('POST', undefined, 'https://localhost:8080'),
      { allowed: true, because: 'same_origin' },
    ],
    ['no browser', from('POST'), { allowed: true, because: 'no_browser' }],
  ])('%s', (_, verdict, expected) => {
    expect(verdict).toEqual(expected);
  });
});

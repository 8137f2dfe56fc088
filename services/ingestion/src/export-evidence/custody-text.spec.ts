import type { CustodyStep } from '@lapwing/contracts';
import { custodyText } from './custody-text.js';

const fetched = (detail: Record<string, string>): CustodyStep => ({
  at: '2026-03-10T12:00:00.000Z',
  ...{ what: 'fetched', documentId: null, sha256: null, by: null, detail },
});
const page = { url: 'https://news.example/1', finalUrl: 'https://news.example/1', status: '200' };

describe('the chain of custody says of a document', () => {
  it.each([
    [
      'that it was fetched, and from which server',
      { ...page, address: '192.0.2.7' },
      'fetched from https://news.example/1 (192.0.2.7), answer 200',
    ],
    [
      'that it was fetched, where a proxy hid the server',
      { ...page, address: '' },
      'fetched from https://news.example/1, answer 200',
    ],
    [
      'that it was received, where somebody brought or sent it',
      {
        url: 'urn:lapwing:report:7',
        finalUrl: 'urn:lapwing:report:7',
        status: '0',
        address: '',
        source: 'Reports to all',
      },
      'received as urn:lapwing:report:7 by the source “Reports to all”',
    ],
  ])('%s', (_, detail, words) => {
    expect(custodyText('a development', [fetched(detail)])).toContain(`Z  ${words}\n`);
  });
});

import { adviceOn, type Found } from './advice.js';

const NOW = '2026-03-10T12:00:00.000Z';
const WELL: Found = {
  outcome: 'read',
  detail: null,
  status: null,
  entries: 12,
  newest: '2026-03-09T12:00:00.000Z',
  language: 'ru',
  charset: 'utf-8',
  movedTo: null,
  tls: true,
};
const expected = { url: 'https://courier.example/feed', language: 'ru' };
const advised = (found: Partial<Found>, of = expected) => adviceOn({ ...WELL, ...found }, of, NOW).join(' ');

describe('the advice on a source', () => {
  it('is none where all is well', () => {
    expect(advised({})).toBe('');
    expect(advised({ language: null, newest: null })).toBe('');
    expect(advised({ language: 'uk' }, { ...expected, language: null as unknown as string })).toBe('');
  });

  it.each<[Partial<Found>, string]>([
    [{ movedTo: 'https://new.example/feed' }, 'It has moved: change the address to https://new.example/feed'],
    [{ newest: '2025-11-01T00:00:00.000Z' }, 'Nothing new since 2025-11-01'],
    [{ language: 'kk' }, 'It seems to be written in “kk”, not “ru”.'],
    [{ outcome: 'empty' }, 'Nothing is there'],
    [{ outcome: 'empty', movedTo: 'https://new.example/' }, 'It has moved'],
    [{ outcome: 'unreadable' }, 'try another connector'],
    [{ outcome: 'forbidden' }, 'asks not to be read'],
    [{ outcome: 'unreachable' }, 'Nobody answers'],
    [{ outcome: 'skipped' }, 'nothing was asked'],
    [{ outcome: 'refused', status: 410 }, 'The address is gone'],
    [{ outcome: 'refused', status: 403 }, 'The server refuses us'],
    [{ outcome: 'refused', status: 429 }, 'more rarely'],
    [{ outcome: 'refused', status: 503 }, 'in trouble'],
  ])('on %p says what helps', (found, sentence) => {
    expect(advised(found)).toContain(sentence);
  });

  it('asks for an encrypted address', () => {
    expect(advised({ tls: false }, { ...expected, url: 'http://courier.example/feed' })).toContain('try https');
  });
});

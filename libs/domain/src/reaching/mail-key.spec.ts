import { judgeKey, keyWarning, levelByMail, type KeyFacts } from './mail-key.js';

const NOW = '2026-03-10T08:00:00.000Z';
const sound: KeyFacts = {
  fingerprint: 'A1B2',
  encrypts: 'x25519',
  rsaBits: null,
  revoked: false,
  createdAt: '2025-01-01T00:00:00.000Z',
  expiresAt: null,
  addresses: ['Ann@Mail.example'],
};

it.each([
  ['a sound key', {}, null],
  ['a key that ends later', { expiresAt: '2026-03-10T08:00:01.000Z' }, null],
  ['a revoked key', { revoked: true }, 'revoked'],
  ['a key that has ended', { expiresAt: NOW }, 'expired'],
  ['the key of somebody else', { addresses: ['bo@mail.example'] }, 'other_address'],
  ['a key without an address', { addresses: [] }, 'other_address'],
  ['a short RSA key', { rsaBits: 1024, encrypts: 'rsa1024' }, 'too_weak'],
  ['an RSA key that is long enough', { rsaBits: 2048, encrypts: 'rsa2048' }, null],
  ['a key that only signs', { encrypts: null }, 'no_encryption'],
] as const)('%s', (_name, facts, because) => {
  const judged = judgeKey({ ...sound, ...facts }, 'ann@mail.example', NOW);
  expect(judged).toEqual(because === null ? { usable: true } : { usable: false, because });
});

it.each([
  ['far from its end', '2026-05-01T00:00:00.000Z', null, null],
  ['a month before its end', '2026-04-09T00:00:00.000Z', null, 30],
  ['a month before its end, told', '2026-04-09T00:00:00.000Z', 30, null],
  ['a week before its end', '2026-03-17T00:00:00.000Z', 30, 7],
  ['a week before its end, nothing told yet', '2026-03-17T00:00:00.000Z', null, 7],
  ['at its end', NOW, 7, 0],
  ['after its end, told', '2026-03-01T00:00:00.000Z', 0, null],
])('the owner of a key is warned: %s', (_name, expiresAt, warned, due) => {
  expect(keyWarning(expiresAt, warned, NOW)).toBe(due);
});

it('a mail that everybody on its way can read says the code only', () => {
  expect([levelByMail('L2', false), levelByMail('L2', true)]).toEqual(['L0', 'L2']);
});

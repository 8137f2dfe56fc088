import {
  challengeCode,
  challengeWay,
  codeMayLeaveAt,
  CODE_LETTERS,
  findChallengeCodes,
  showCode,
  tryChallenge,
  type Challenge,
} from './address-challenge.js';
import { findAlertCode } from '../wording/alert-code.js';

const NOW = '2026-03-01T10:00:00.000Z';
const waiting: Challenge = { way: 'code', expiresAt: '2026-03-01T10:30:00.000Z', triesLeft: 5 };
const right = { way: 'code', matches: true } as const;

describe('codes', () => {
  it('are eight letters that cannot be misread', () => {
    const all = Array.from({ length: CODE_LETTERS }, (_, index) => index);
    const codes = all.map((index) => challengeCode(Array.from({ length: 8 }, () => index)));
    expect(new Set(codes).size).toBe(CODE_LETTERS);
    expect(codes.join('')).not.toMatch(/[01ILOU]/);
    expect(() => challengeCode([1, 2, 3])).toThrow();
  });

  it.each([
    ['K7QX-4M2P', ['K7QX4M2P']],
    ['k7qx4m2p', ['K7QX4M2P']],
    ['  my word: k7qx – no, k7qx 4m2p.', ['K7QX4M2P']],
    ['К7QХ—4М2Р', ['K7QX4M2P']],
    ['K7QX4M2PA', []],
    ['1', []],
    ['K7-42', []],
    ['AAAABBBB CCCCDDDD EEEEFFFF GGGGHHHH', ['AAAABBBB', 'CCCCDDDD', 'EEEEFFFF']],
  ])('are found in "%s"', (text, codes) => {
    expect(findChallengeCodes(text)).toEqual(codes);
  });

  it('come back as they were shown, and are no alert code when nothing parts them', () => {
    expect(findChallengeCodes(showCode('K7QX4M2P'))).toEqual(['K7QX4M2P']);
    expect(findAlertCode('K7QX4M2P')).toBeNull();
  });

  it('cost no time on a long text', () => {
    expect(findChallengeCodes('A'.repeat(500_000))).toEqual([]);
  });
});

it('people write first on Signal; everywhere else a code is sent', () => {
  expect(challengeWay('signal')).toBe('word');
  expect((['email', 'ntfy', 'matrix'] as const).map(challengeWay)).toEqual(['code', 'code', 'code']);
});

it.each([
  ['the right code', waiting, right, { verified: true }],
  ['a wrong code', waiting, { ...right, matches: false }, { verified: false, because: 'wrong' }],
  ['no challenge', null, right, { verified: false, because: 'not_waiting' }],
  ['a word entered as a code', { ...waiting, way: 'word' }, right, { verified: false, because: 'not_waiting' }],
  ['a code sent as a word', waiting, { ...right, way: 'word' }, { verified: false, because: 'not_waiting' }],
  ['half an hour later', { ...waiting, expiresAt: NOW }, right, { verified: false, because: 'expired' }],
  ['the sixth try', { ...waiting, triesLeft: 0 }, right, { verified: false, because: 'no_tries_left' }],
] as const)('%s', (_, challenge, given, became) => {
  expect(tryChallenge(challenge, given, NOW)).toEqual(became);
});

describe('another code', () => {
  const ago = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
  const times = (count: number, minutes: number) => Array.from({ length: count }, () => ago(minutes));

  it('leaves up to five times an hour for a member', () => {
    expect(codeMayLeaveAt({ ofMember: times(4, 10), ofOrganisation: times(4, 10) }, NOW)).toBeNull();
    expect(codeMayLeaveAt({ ofMember: [...times(4, 10), ago(30)], ofOrganisation: [] }, NOW)).toBe(ago(-30));
    expect(codeMayLeaveAt({ ofMember: [...times(4, 10), ago(60)], ofOrganisation: [] }, NOW)).toBeNull();
  });

  it('leaves up to twenty times an hour in an organisation; the longer wait counts', () => {
    expect(codeMayLeaveAt({ ofMember: [], ofOrganisation: times(19, 5) }, NOW)).toBeNull();
    expect(codeMayLeaveAt({ ofMember: [], ofOrganisation: times(20, 5) }, NOW)).toBe(ago(-55));
    expect(codeMayLeaveAt({ ofMember: times(5, 50), ofOrganisation: times(20, 5) }, NOW)).toBe(ago(-55));
  });
});

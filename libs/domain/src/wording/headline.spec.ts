import { headlineInMessage, type HeadlineScene, mayCarryHeadline, offersHeadline } from './headline.js';

const allowed: HeadlineScene = {
  decided: true,
  maximum: 'L3',
  preference: 'L3',
  covered: false,
  channel: 'signal',
  encrypted: true,
};

it.each<[string, Partial<HeadlineScene>, string | null]>([
  ['Signal, decided, allowed and wished for', {}, null],
  ['encrypted mail', { channel: 'email' }, null],
  ['nobody has decided', { decided: false }, 'not_decided'],
  ['the policy allows less', { maximum: 'L2' }, 'policy'],
  ['the member wishes less', { preference: 'L0' }, 'member'],
  ['mails leave in slots', { covered: true, channel: 'email' }, 'covered'],
  ['plain mail', { channel: 'email', encrypted: false }, 'not_encrypted'],
  ['a push', { channel: 'push' }, 'channel'],
  ['ntfy', { channel: 'ntfy' }, 'channel'],
  ['Matrix', { channel: 'matrix' }, 'channel'],
  ['a webhook', { channel: 'webhook' }, 'channel'],
  ['nothing but a wish', { decided: false, maximum: 'L0', channel: 'push' }, 'not_decided'],
])('a headline leaves only where all of it is so: %s', (_name, scene, because) => {
  const judged = mayCarryHeadline({ ...allowed, ...scene });
  expect(judged).toEqual(because === null ? { may: true } : { may: false, because });
});

it.each<[string, string | null]>([
  ['A man was taken from his flat', 'A man was taken from his flat'],
  ['  A\u202Eman\u200B was\n\ttaken\u0000 ', 'Aman was taken'],
  ['85,000 records were passed on in 2023', '85,000 records were passed on in 2023'],
  ['В Бишкеке задержан активист', 'В Бишкеке задержан активист'],
  ['', null],
  ['\u202E\u200B', null],
  ['Confirm at https://desk.example now', null],
  ['Confirm at desk．example now', null],
  ['Write to @desk now', null],
  ['Call +1 555 0100 now', null],
  ['Call 0555 010 01 00 now', null],
])('of a headline only words are said: %j', (headline, said) => {
  expect(headlineInMessage(headline)).toBe(said);
});

it('cuts a long headline at a space, and a long word where it must', () => {
  const cut = headlineInMessage('word '.repeat(60)) ?? '';
  expect(cut).toMatch(/^(word )+word…$/);
  expect(Array.from(cut).length).toBeLessThanOrEqual(140);
  expect(Array.from(headlineInMessage('文'.repeat(200)) ?? '')).toHaveLength(140);
});

it.each([
  ['a happening, decided', {}, true],
  ['a later version of it', { state: 'corrected' }, true],
  ['nobody has decided', { decided: false }, false],
  ['somebody’s own report', { cause: 'own_report' }, false],
  ['a day that comes due', { cause: 'clock', about: 0 }, false],
  ['what stands in a new country', { cause: 'brief', about: 3 }, false],
  ['withdrawn', { state: 'withdrawn' }, false],
  ['closed', { state: 'closed' }, false],
])('an alert goes out with the means to ask: %s', (_name, alert, offered) => {
  expect(offersHeadline({ decided: true, cause: 'development', state: 'raised', about: 1, ...alert })).toBe(offered);
});

import { readSendReply } from '../send-messages/signal-answers.js';
import { readProbe, readRestReply } from '../send-messages/signal-rest-answers.js';

const ACCEPTED = { outcome: 'accepted', ref: '1779121006553', serviceId: null };
const failed = (because: string, retry: 'later' | 'never' = 'later') => ({ outcome: 'failed', retry, because });
const unknown = (because: string) => ({ outcome: 'unknown', because });

describe('signal-cli answers', () => {
  const address = { uuid: '8a1d5f0e-0000-4000-8000-000000000001', number: '+15550200001', username: null };
  const result = (type: string, more: object = {}) => ({
    result: { timestamp: 1_779_121_006_553, results: [{ recipientAddress: address, type, ...more }] },
  });
  const error = (code: number, message = '', results?: object[]) => ({
    error: { code, message, data: results === undefined ? null : { response: { timestamp: 1, results } } },
  });
  const limit = { type: 'RATE_LIMIT_FAILURE' };

  it.each<[string, unknown, object]>([
    ['success', result('SUCCESS'), { ...ACCEPTED, serviceId: address.uuid }],
    ['a network failure', result('NETWORK_FAILURE'), failed('network')],
    ['nobody there', result('UNREGISTERED_FAILURE'), failed('unregistered', 'never')],
    ['another key', result('IDENTITY_FAILURE'), failed('untrusted_identity', 'never')],
    ['a limit inside a success', result('RATE_LIMIT_FAILURE', { retryAfterSeconds: 86_400 }), unknown('rate_limit')],
    ['a challenge inside a success', result('RATE_LIMIT_FAILURE', { token: 't' }), unknown('captcha_wanted')],
    ['an empty token', result('RATE_LIMIT_FAILURE', { token: '' }), unknown('rate_limit')],
    ['keys that are used up', result('INVALID_PRE_KEY_FAILURE'), failed('refused')],
    ['a type nobody knows', result('SOMETHING_NEW'), failed('refused')],
    ['no result for anybody', { result: { timestamp: 1, results: [] } }, unknown('unreadable_reply')],
    ['no timestamp', { result: { results: [{ type: 'SUCCESS' }] } }, unknown('unreadable_reply')],
    ['a user error', error(-1, 'Failed to send message'), failed('refused', 'never')],
    ['a user error with a result', error(-1, '', [{ type: 'NETWORK_FAILURE' }]), failed('network')],
    ['a user not registered', error(-1, 'The user +15550200001 is not registered.'), failed('unregistered', 'never')],
    ['an I/O error', error(-3, 'closed'), failed('io')],
    ['untrusted identities', error(-4, '', [{ type: 'IDENTITY_FAILURE' }]), failed('untrusted_identity', 'never')],
    ['a limit', error(-5, '', [{ ...limit, retryAfterSeconds: 60 }]), unknown('rate_limit')],
    ['a limit without data', error(-5), unknown('rate_limit')],
    ['a challenge', error(-5, '', [{ ...limit, token: 't' }]), unknown('captcha_wanted')],
    ['a rejected captcha', error(-6), failed('captcha_rejected')],
    ['no account', error(-32602, 'Specified account does not exist'), failed('account_gone')],
    ['no account of ours', error(-32602, 'Method requires valid account parameter'), failed('account_gone')],
    ['an account that was taken away', error(-1, '[403] Authorization failed!'), failed('account_gone')],
    ['an invalid request', error(-32600), failed('not_understood', 'never')],
    ['no such method', error(-32601), failed('not_understood', 'never')],
    ['invalid parameters', error(-32602, 'Invalid params'), failed('not_understood', 'never')],
    ['an internal error', error(-32603), unknown('internal_error')],
    ['no JSON', null, unknown('unreadable_reply')],
    ['something else', { hello: 1 }, unknown('unreadable_reply')],
  ])('%s', (_name, body, outcome) => {
    expect(readSendReply(body).outcome).toEqual(outcome);
  });

  it('a limit names its time and a challenge its token', () => {
    const limited = readSendReply(result('RATE_LIMIT_FAILURE', { token: 't', retryAfterSeconds: 86_400 }));
    expect(limited).toMatchObject({ challenge: 't', waitSeconds: 86_400 });
  });
});

describe('signal-cli-rest-api answers', () => {
  const timestamp = '1779121006553';
  const withFailure = (reason: string) => [{ timestamp, errors: { recipients: [{ number: '+15550200001', reason }] } }];
  const text = (error: string) => ({ error });

  it.each<[string, number, unknown, object | string]>([
    ['success as it was', 201, { timestamp }, ACCEPTED],
    ['success as it is', 201, [{ timestamp, errors: { recipients: [] } }], ACCEPTED],
    ['success without a list of errors', 201, [{ timestamp }], ACCEPTED],
    ['a timestamp that is a number', 201, { timestamp: 1_779_121_006_553 }, ACCEPTED],
    ['created, and everybody failed', 201, withFailure('Network failure'), failed('network')],
    ['created, and the key is another', 201, withFailure('IDENTITY_FAILURE'), failed('untrusted_identity', 'never')],
    ['created, and nobody is there', 201, withFailure('Unregistered user'), failed('unregistered', 'never')],
    ['created, and limited', 201, withFailure('RATE_LIMIT_FAILURE'), unknown('rate_limit')],
    ['created, and a captcha is wanted', 201, withFailure('CAPTCHA proof required'), unknown('captcha_wanted')],
    ['created, and failed without a reason', 201, withFailure(''), failed('refused')],
    ['created, and nothing said', 201, {}, unknown('unreadable_reply')],
    ['two messages for one', 201, [{ timestamp }, { timestamp }], unknown('unreadable_reply')],
    ['a challenge', 429, { error: 'limit', challenge_tokens: ['t'], account: 'a' }, unknown('captcha_wanted')],
    ['a limit', 429, { error: 'limit', challenge_tokens: [''], account: 'a' }, unknown('rate_limit')],
    ['a limit without a list', 429, { error: 'limit', account: 'a' }, unknown('rate_limit')],
    ['a limit in plain text', 429, null, unknown('rate_limit')],
    [
      'identities',
      400,
      text('Failed to send message due to untrusted identities'),
      failed('untrusted_identity', 'never'),
    ],
    ['keys', 400, text('Unable to … due to untrusted recipient keys'), failed('untrusted_identity', 'never')],
    ['nobody there', 400, text('The user +15550200001 is not registered.'), failed('unregistered', 'never')],
    ['a lost cause', 400, text('Failed to send message'), 'probe'],
    ['a limit that hides', 400, text('Failed to send message due to rate limiting (…'), unknown('rate_limit')],
    ['no account', 400, text('Specified account does not exist'), failed('account_gone')],
    ['an account that was taken away', 400, text('[403] Authorization failed!'), failed('account_gone')],
    ['a bad request', 400, text("Couldn't process request - invalid request"), failed('not_understood', 'never')],
    ['a sentence nobody knows', 400, text('Something new'), unknown('unreadable_reply')],
    ['no sentence', 400, null, unknown('unreadable_reply')],
    ['a broken service', 500, text('Internal error'), unknown('internal_error')],
    ['a broken proxy', 502, null, unknown('internal_error')],
    ['another page', 404, null, unknown('unreadable_reply')],
    ['a page of a proxy', 200, null, unknown('unreadable_reply')],
  ])('%s (%s)', (_name, status, body, outcome) => {
    const reading = readRestReply(status, body);
    expect(reading === 'probe' ? reading : reading.outcome).toEqual(outcome);
  });

  it('the token of a challenge is kept, an empty one is none', () => {
    const tokens = (challenge_tokens: string[]) => readRestReply(429, { error: 'limit', challenge_tokens });
    expect([tokens(['', 't']), tokens([''])]).toMatchObject([{ challenge: 't' }, { challenge: null }]);
  });

  it.each<[string, unknown, object]>([
    ['nobody is there', [{ number: '+15550200001', registered: false }], failed('unregistered', 'never')],
    ['somebody is there', [{ number: '+15550200001', registered: true }], failed('refused')],
    ['no answer', null, failed('refused')],
  ])('a probe says that %s', (_name, body, outcome) => {
    expect(readProbe(body).outcome).toEqual(outcome);
  });
});

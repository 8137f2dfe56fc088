import { Failure } from '@lapwing/contracts';
import { mintActorToken } from '../actor-token.js';
import { JsonLog } from './log.js';

const token = mintActorToken(Buffer.alloc(32, 7), {
  orgId: '0190a000-0000-7000-8000-000000000001',
  memberId: '0190a000-0000-7000-8000-00000000000a',
  roles: ['caseworker', 'operator'],
  expiresAt: new Date('2030-01-01T00:00:00Z'),
});

describe('the log', () => {
  const lines: Record<string, unknown>[] = [];
  const log = new JsonLog('matching', 'info', (line) => lines.push(JSON.parse(line) as Record<string, unknown>));
  const last = () => JSON.stringify(lines.at(-1));

  it('writes one JSON object per line with fields, context and level', () => {
    log.log('settled', { rows: 3 }, 'sweeper');
    expect(lines.at(-1)).toMatchObject({
      level: 'info',
      service: 'matching',
      context: 'sweeper',
      message: 'settled',
      rows: 3,
    });
  });

  it('keeps quiet below its level', () => {
    const before = lines.length;
    log.debug('detail');
    expect(lines).toHaveLength(before);
  });

  it.each([
    ['an actor token', token],
    ['the seed of a message user', `SU${'A'.repeat(56)}`],
    ['a password inside an address', 'postgres://matching_api:geheim@127.0.0.1/lapwing'],
    ['a mail address', 'nina@example.org'],
    ['a phone number', '+4915112345678'],
  ])('lets %s through nowhere, neither in a text nor in a cause', (_, secret) => {
    const hidden = secret.includes('geheim') ? 'geheim' : secret;
    log.error(`failed with ${secret}`, new Error(`of ${secret}`), { note: [secret] });
    expect(last()).not.toContain(hidden);
  });

  it('hides whole fields that hold secrets by name, and query parameters of a database error', () => {
    const error = Object.assign(new Error('duplicate'), {
      code: '23505',
      parameters: ['heron-tuvo'],
      detail: 'heron-tuvo',
    });
    log.error('not stored', error, { smtpPassword: 'x7', nested: { authorization: 'y8' } }, 'store');
    expect(last()).not.toMatch(/heron-tuvo|x7|y8/);
    expect(lines.at(-1)).toMatchObject({ cause: { code: '23505', message: 'duplicate' } });
  });

  it('tells whether trying again can help', () => {
    log.warn('later', new Failure('unavailable', { cause: new Error('refused') }));
    expect(lines.at(-1)).toMatchObject({
      cause: { code: 'unavailable', retry: 'later', cause: { message: 'refused' } },
    });
  });
});

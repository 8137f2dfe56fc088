import { acknowledgementsByLink, alertsClose, alertsList, Failure, statusGet } from '@lapwing/contracts';
import { ask } from './ask.js';
import { askProven } from './step-up.js';

const ID = '00000000-0000-4000-8000-000000000001';

/** A server that answers every call alike. */
function answering(status: number, body: string): typeof fetch {
  return () => Promise.resolve(new Response(body, { status }));
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const failure: unknown = await promise.catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error('It did not fail.');
  return failure;
}

describe('a question through its door', () => {
  it('returns the parsed reply', async () => {
    const reply = await ask(alertsList, {}, answering(200, '{"items":[],"next":null}'));
    expect(reply).toEqual({ items: [], next: null });
  });

  it('takes an empty answer for a reply that holds nothing', async () => {
    expect(await ask(alertsClose, { id: ID }, answering(200, ''))).toEqual({});
  });

  it('turns a problem into the failure it stands for', async () => {
    const problem = '{"type":"x","title":"x","status":410,"code":"token_not_usable"}';
    const failure = await failureOf(ask(acknowledgementsByLink, { token: 'x' }, answering(410, problem)));
    expect([failure.code, failure.retry]).toEqual(['token_not_usable', 'never']);
  });

  it('takes a page of a broken proxy for an unreachable server, worth another try', async () => {
    const failure = await failureOf(ask(statusGet, {}, answering(502, '<html>bad gateway</html>')));
    expect([failure.code, failure.retry]).toEqual(['unavailable', 'later']);
  });

  it('takes a bare 401 for an ended session', async () => {
    expect((await failureOf(ask(statusGet, {}, answering(401, '')))).code).toBe('unauthenticated');
  });

  it('says that the server is unreachable when the line is cut', async () => {
    const cut: typeof fetch = () => Promise.reject(new TypeError('network'));
    expect((await failureOf(ask(statusGet, {}, cut))).code).toBe('unavailable');
  });

  it('refuses a reply that breaks its contract instead of showing half of it', async () => {
    const failure = await failureOf(ask(statusGet, {}, answering(200, '{"parts":[{"service":"unheard_of"}]}')));
    expect([failure.code, failure.retry]).toEqual(['internal', 'never']);
  });
});

describe('a question that wants to know again who asks', () => {
  const refusal = '{"type":"x","title":"x","status":403,"code":"step_up_required"}';
  const once = (): { send: typeof fetch; asked: () => number } => {
    let asked = 0;
    const send: typeof fetch = () => {
      asked += 1;
      return Promise.resolve(asked === 1 ? new Response(refusal, { status: 403 }) : new Response('{}'));
    };
    return { send, asked: () => asked };
  };

  it('is asked again after the reader has shown it', async () => {
    const { send, asked } = once();
    let proven = 0;
    const prove = async (): Promise<void> => void (proven += 1);
    expect(await askProven(alertsClose, { id: ID }, prove, send)).toEqual({});
    expect([proven, asked()]).toEqual([1, 2]);
  });

  it('is not asked again when they would rather not', async () => {
    const { send, asked } = once();
    const prove = (): Promise<void> => Promise.reject(new Failure('step_up_required'));
    const failure = await failureOf(askProven(alertsClose, { id: ID }, prove, send));
    expect([failure.code, asked()]).toEqual(['step_up_required', 1]);
  });
});

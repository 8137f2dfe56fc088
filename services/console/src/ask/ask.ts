import {
  Failure,
  fromProblem,
  problem,
  throughDoor,
  type InputOf,
  type Question,
  type ReplyOf,
} from '@lapwing/contracts';

/** As much of a question as asking needs. */
export type AnyQuestion = Pick<Question, 'name' | 'door' | 'reply'>;

const TIMEOUT_MS = 20_000;

/** Asks a question through its HTTP door and returns the parsed reply; every other end is a `Failure`. */
export async function ask<Q extends AnyQuestion>(
  question: Q,
  input: InputOf<Q>,
  send: typeof fetch = fetch,
): Promise<ReplyOf<Q>> {
  if (question.door === null) throw new Error(`${question.name} has no door.`);
  const call = throughDoor(question.door, input as Record<string, unknown>);
  const response = await deliver(call.path, {
    method: call.method,
    headers: { accept: 'application/json', ...(call.body === null ? {} : { 'content-type': 'application/json' }) },
    body: call.body,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })(send);
  const body = await bodyOf(response);
  if (!response.ok) throw failureOf(response.status, body);
  const reply = question.reply.safeParse(body ?? {});
  if (!reply.success) throw new Failure('internal', { retry: 'never', cause: reply.error });
  return reply.data as ReplyOf<Q>;
}

function deliver(url: string, request: RequestInit): (send: typeof fetch) => Promise<Response> {
  return async (send) => {
    try {
      return await send(url, request);
    } catch (cause) {
      const late = cause instanceof DOMException && cause.name === 'TimeoutError';
      throw new Failure(late ? 'timeout' : 'unavailable', { cause });
    }
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function failureOf(status: number, body: unknown): Failure {
  const parsed = problem.safeParse(body);
  if (parsed.success) return fromProblem(parsed.data);
  if (status === 401) return new Failure('unauthenticated');
  return new Failure(status >= 500 ? 'unavailable' : 'internal');
}

import { Failure } from '@lapwing/contracts';

/** SQLSTATE classes and codes after which the same work can succeed later. */
const PASSING = [/^08/, /^53/, /^57P/, /^40001$/, /^40P01$/, /^55P03$/, /^57014$/];
const BROKEN_LINE = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)/;
const BROKEN_TEXT = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection/;

/** Turns what the driver threw into a `Failure` where trying again can help or the actor is unknown; else leaves it. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const code = codeOf(error);
  if (code === '28000') return new Failure('unauthenticated', { cause: error });
  const passing = PASSING.some((pattern) => pattern.test(code)) || BROKEN_LINE.test(code);
  if (passing || BROKEN_TEXT.test(error.message)) {
    return new Failure('unavailable', { detail: 'The database does not answer.', cause: error });
  }
  return error;
}

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError)
    return (
      error.errors.map((inner: unknown) => (inner instanceof Error ? codeOf(inner) : '')).find((code) => code !== '') ??
      ''
    );
  return '';
}

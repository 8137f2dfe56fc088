import { z } from 'zod';

/** Every error code a person or a peer can meet, with its HTTP status. The console chooses its sentence by code. */
export const ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  step_up_required: 403,
  not_found: 404,
  conflict: 409,
  stale_version: 409,
  looks_like_a_name: 422,
  token_not_usable: 410,
  too_large: 413,
  too_many_requests: 429,
  internal: 500,
  locked: 503,
  loading: 503,
  unavailable: 503,
  timeout: 503,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;
export const ERROR_CODES = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];

/** One fault of one field, for forms. `path` is dotted. */
export const fieldFault = z.object({ path: z.string(), message: z.string() });
export type FieldFault = z.infer<typeof fieldFault>;

/** RFC 9457 problem details as every Lapwing process answers them. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(ERROR_CODES),
    detail: z.string().nullable().default(null),
    instance: z.string().nullable().default(null),
    faults: z.array(fieldFault).default([]),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/**
 * Something did not work and the place where it failed knows whether trying again can help.
 * `detail` is for people and must hold no secret and no person data; `cause` is for the log only. `retryAfterSeconds` is
 * when to try again, if that is known.
 */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly retry: 'later' | 'never';
  readonly detail: string | null;
  readonly retryAfterSeconds: number | null;
  readonly faults: FieldFault[];

  constructor(
    code: ErrorCode,
    options: {
      retry?: 'later' | 'never';
      retryAfterSeconds?: number;
      detail?: string;
      faults?: FieldFault[];
      cause?: unknown;
    } = {},
  ) {
    super(options.detail ?? code, { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.retry = options.retry ?? (ERROR_STATUS[code] >= 500 ? 'later' : 'never');
    this.detail = options.detail ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.faults = options.faults ?? [];
  }
}

/** The problem document of a failure; `instance` identifies the occurrence in the log. */
export function toProblem(failure: Failure, instance: string | null = null): Problem {
  return {
    type: `https://lapwing.invalid/problems/${failure.code}`,
    title: failure.code.replaceAll('_', ' '),
    status: ERROR_STATUS[failure.code],
    code: failure.code,
    detail: failure.detail,
    instance,
    faults: failure.faults,
  };
}

/** The failure a received problem stands for. */
export function fromProblem(received: Problem): Failure {
  return new Failure(received.code, {
    faults: received.faults,
    ...(received.detail === null ? {} : { detail: received.detail }),
  });
}

/** A failure `invalid` that names each faulty field of a zod error. */
export function invalid(error: z.ZodError): Failure {
  return new Failure('invalid', {
    detail: 'The request does not have the expected form.',
    faults: error.issues.flatMap((issue) => faultsOf(issue, [])),
  });
}

/** Where one of several forms fits but for a field inside, that field is named. */
function faultsOf(issue: z.core.$ZodIssue, within: readonly PropertyKey[]): FieldFault[] {
  const path = [...within, ...issue.path];
  const closest = issue.code === 'invalid_union' ? issue.errors.find((form) => form.every(isInside)) : undefined;
  if (closest !== undefined) return closest.flatMap((inner) => faultsOf(inner, path));
  return [{ path: path.map(String).join('.'), message: issue.message }];
}

function isInside({ path }: z.core.$ZodIssue): boolean {
  return path.length > 0;
}

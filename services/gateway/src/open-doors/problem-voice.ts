import { Injectable, Logger } from '@nestjs/common';
import type { ErrorRequestHandler, Response } from 'express';
import { Failure } from '@lapwing/contracts';
import { Ids, problemOf } from '@lapwing/platform';

/** What is said to whoever asks too much when nothing knows how long it takes. */
const SOME_SECONDS = 30;

/** Answers what went wrong as problem+json; a bug says nothing but an id that stands in the log. */
@Injectable()
export class ProblemVoice {
  private readonly log = new Logger('doors');

  constructor(private readonly ids: Ids) {}

  /** Returns the code that was answered. */
  answer(error: unknown, response: Response): string {
    const problem = problemOf(error, this.ids.next());
    if (problem.code === 'internal') {
      problem.detail = null;
      const cause = error instanceof Error ? error : new Error('something that is no error was thrown');
      this.log.error('a door has a bug', cause, { instance: problem.instance });
    }
    if (response.headersSent) {
      response.end();
      return problem.code;
    }
    if (problem.status === 429) response.setHeader('Retry-After', String(secondsOf(error)));
    response.status(problem.status).type('application/problem+json').end(JSON.stringify(problem));
    return problem.code;
  }

  /** For what fails before a door is reached, such as an address that cannot be decoded. */
  readonly last: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
    this.answer(error, response);
  };
}

function secondsOf(error: unknown): number {
  return (error instanceof Failure ? error.retryAfterSeconds : null) ?? SOME_SECONDS;
}

import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { ERROR_STATUS, Failure, toProblem, type ErrorCode, type Problem } from '@lapwing/contracts';
import type { Ids } from './ids.js';

/** Answers every error of an HTTP door as RFC 9457 problem+json; a bug gets an id that is found again in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(private readonly ids: Ids) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error, this.ids.next());
    if (problem.code === 'internal') this.log.error('a request failed', toError(error), { instance: problem.instance });
    if (response.headersSent) return void response.end();
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** The problem document for anything thrown; what is no `Failure` says nothing but its id. */
export function problemOf(error: unknown, instance: string): Problem {
  if (error instanceof Failure) return toProblem(error, error.code === 'internal' ? instance : null);
  const status = statusOf(error);
  const code = (Object.keys(ERROR_STATUS) as ErrorCode[]).find((name) => ERROR_STATUS[name] === status);
  if (status < 500 && code !== undefined) return toProblem(new Failure(code));
  if (status < 500) return toProblem(new Failure('invalid'));
  return toProblem(new Failure('internal'), instance);
}

/** Express's own errors (a body too large, bad JSON) carry a status too. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('something that is no error was thrown');
}

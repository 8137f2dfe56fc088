import { Logger, type LoggerService } from '@nestjs/common';

/** Collects what the code under test logs, so that a test can demand that no error was logged. */
export class CollectedLog implements LoggerService {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];

  /** Takes the place of the log of the whole process. */
  static install(): CollectedLog {
    const log = new CollectedLog();
    Logger.overrideLogger(log);
    return log;
  }

  log(): void {}
  debug(): void {}
  verbose(): void {}

  warn(message: unknown, ...rest: unknown[]): void {
    this.warnings.push(withCause(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.errors.push(withCause(message, rest));
  }

  fatal(message: unknown): void {
    this.error(message);
  }
}

function withCause(message: unknown, rest: unknown[]): string {
  const cause = rest.find((part): part is Error => part instanceof Error);
  return `${String(message)}${cause === undefined ? '' : `: ${cause.message}`}`;
}

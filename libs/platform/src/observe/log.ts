import type { LoggerService } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LEVELS)[number];

const SECRET_FIELD = /pass|secret|token|seed|key|cookie|authorization|address|email|phone|headers|parameters|body/i;
const SECRET_TEXT = [
  /\b1\.[0-9a-f-]{36}\.[0-9a-f-]{36}\.[a-z_+]+\.\d+\.[0-9a-f]+\.[0-9a-f]{64}\b/g,
  /\bSU[A-Z2-7]{56}\b/g,
  /(?<=:\/\/)[^/\s:@]+:[^/\s@]+(?=@)/g,
  /[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
  /\+\d{7,15}\b/g,
];

/** One JSON object per line; secrets, addresses and database values never get through. */
export class JsonLog implements LoggerService {
  constructor(
    private readonly service: string,
    private readonly level: LogLevel,
    private readonly write: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
  ) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.line('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.line('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.line('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.line('debug', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.line('error', message, rest);
  }

  private line(level: LogLevel, message: unknown, rest: unknown[]): void {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(this.level)) return;
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const entry: Record<string, unknown> = {
      time: new Date().toISOString(),
      level,
      service: this.service,
      context: texts.at(-1) ?? null,
      message: message instanceof Error ? message.message : message,
    };
    for (const part of [message, ...rest]) {
      if (part instanceof Error) entry['cause'] = describeError(part);
      else if (part !== null && typeof part === 'object') Object.assign(entry, part);
    }
    if (texts.length > 1) entry['stack'] = texts[0];
    this.write(JSON.stringify(entry, redact));
  }
}

/** What the log may keep of an error: kinds, codes and places, never query parameters or row contents. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error ? error.code : null;
  return {
    name: error.name,
    message: error.message,
    code: typeof code === 'string' ? code : null,
    stack: error.stack ?? null,
    ...(error instanceof Failure ? { retry: error.retry } : {}),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

function redact(key: string, value: unknown): unknown {
  if (key !== '' && SECRET_FIELD.test(key) && (typeof value === 'string' || typeof value === 'object')) {
    return value === null ? null : '[redacted]';
  }
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'string') return value;
  return SECRET_TEXT.reduce((text, pattern) => text.replace(pattern, '[redacted]'), value);
}

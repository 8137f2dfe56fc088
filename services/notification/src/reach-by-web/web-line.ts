import { Inject, Injectable, Logger } from '@nestjs/common';
import { Client, request } from 'undici';
import { CONFIG, guardedConnector, isExempt, systemResolve, type Guard } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { answerOfFault, type WebAnswer } from './web-answer.js';

/** Of an answer that is read; what is behind it is left. */
const MOST_BYTES = 64 * 1024;

export interface WebRequest {
  method: 'POST' | 'PUT';
  headers: Record<string, string>;
  body: string | Buffer;
}

/**
 * The way to servers whose address a member gave: encrypted, on the public internet, to the address that was checked,
 * without redirects, within one deadline.
 */
@Injectable()
export class WebLine {
  private readonly guard: Guard;

  constructor(@Inject(CONFIG) private readonly config: NotificationConfig) {
    const places = [...config.webExempt];
    if (places.length > 0 && config.mode !== 'development') {
      throw new Error('LAPWING_WEB_EXEMPT opens the way inside and is for development mode only.');
    }
    if (places.length > 0) {
      new Logger('web').warn(`DEVELOPMENT MODE: ${places.join(', ')} may be told in spite of the address rules.`);
    }
    this.guard = { resolve: systemResolve, exempt: config.webExempt, authorities: [] };
  }

  /** Asks once; never throws. */
  async ask(address: string, wish: WebRequest): Promise<WebAnswer> {
    const url = URL.parse(address);
    if (url === null || !this.mayAsk(url)) return { is: 'not_asked', because: 'forbidden_address' };
    const connected = { address: null, tlsFingerprint: null };
    const dispatcher = new Client(url.origin, { connect: guardedConnector(url, this.guard, connected), pipelining: 1 });
    try {
      const signal = AbortSignal.timeout(this.config.sendTimeoutMs);
      const { method, headers, body } = wish;
      const answer = await request(url, { method, headers, body, dispatcher, signal });
      return { is: 'answered', status: answer.statusCode, body: await beginningOf(answer.body) };
    } catch (error) {
      return answerOfFault(error);
    } finally {
      await dispatcher.destroy();
    }
  }

  private mayAsk(url: URL): boolean {
    if (url.username !== '' || url.password !== '') return false;
    if (isExempt(url, this.guard.exempt)) return true;
    return url.protocol === 'https:' && (url.port === '' || url.port === '443');
  }
}

async function beginningOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    parts.push(part);
    size += part.length;
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8');
}

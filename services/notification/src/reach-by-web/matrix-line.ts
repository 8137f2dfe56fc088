import { Inject, Injectable } from '@nestjs/common';
import { request } from 'undici';
import { CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { answerOfFault, type WebAnswer } from './web-answer.js';

/** The Matrix server that the configuration names, by its client API (v3). */
@Injectable()
export class MatrixLine {
  constructor(@Inject(CONFIG) private readonly config: NotificationConfig) {}

  /** Asks once; never throws. */
  async ask(method: 'POST' | 'PUT', path: string, body: object): Promise<WebAnswer> {
    const { matrixUrl, matrixToken, sendTimeoutMs } = this.config;
    try {
      const answer = await request(new URL(`/_matrix/client/v3${path}`, matrixUrl ?? undefined), {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${matrixToken ?? ''}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(sendTimeoutMs),
      });
      return { is: 'answered', status: answer.statusCode, body: await answer.body.text() };
    } catch (error) {
      return answerOfFault(error);
    }
  }
}

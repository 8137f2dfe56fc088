import { Injectable } from '@nestjs/common';
import type { JudgedOpinion, ReaderStanding, ReadingFault } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import type { Said } from './answer.js';

const SECONDS = [0.5, 1, 2, 5, 10, 20, 40, 60, 120, 300, 600];

/** The numbers of the second reader. */
@Injectable()
export class ReaderMetrics {
  constructor(private readonly metrics: Metrics) {}

  standing(waiting: number, { failures }: ReaderStanding): void {
    this.metrics.gauge('second_reader_waiting', 'Documents that wait for the second reader.').set(waiting);
    this.metrics.gauge('second_reader_failures', 'Its failures in a row.').set(failures);
  }

  question(result: ReadingFault | 'answered', seconds: number): void {
    this.metrics
      .counter('second_reader_questions_total', 'Questions to the second reader by what came.', ['result'])
      .inc({ result });
    this.metrics
      .histogram('second_reader_seconds', 'From a question to its answer or failure.', [], SECONDS)
      .observe(seconds);
  }

  opinion({ verdict, because, claims, leftOut }: JudgedOpinion, said: Extract<Said, { is: 'said' }>): void {
    this.metrics
      .counter('second_reader_opinions_total', 'Opinions of the second reader.', ['verdict', 'because'])
      .inc({ verdict, because });
    const counted = this.metrics.counter('second_reader_claims_total', 'Its claims by what became of them.', [
      'result',
    ]);
    if (claims.length > 0) counted.inc({ result: 'counts' }, claims.length);
    for (const result of leftOut) counted.inc({ result });
    const tokens = this.metrics.counter('second_reader_tokens_total', 'Tokens as the endpoint counts them.', ['part']);
    tokens.inc({ part: 'prompt' }, said.promptTokens ?? 0);
    tokens.inc({ part: 'completion' }, said.completionTokens ?? 0);
  }
}

import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, invalid, toProblem, underDuress, type Actor, type Service } from '@lapwing/contracts';
import type { Database, Ids, Metrics } from '@lapwing/platform';
import type { AnyQuestion } from '../bus.js';
import { DeliveryContext } from './delivery-context.js';
import type { ReplyFrame, RequestFrame } from './frame.js';
import type { Handlers } from './handlers.js';

export interface AnsweringParts {
  service: Service;
  database: Database;
  handlers: Handlers;
  ids: Ids;
  metrics: Metrics;
}

/**
 * The door for questions: parse, know the actor, check the role, run in one transaction, check the reply. Whoever
 * acts is verified by the database, so the process itself holds no key that could mint a token.
 */
export class Answering {
  private readonly log = new Logger('answering');

  constructor(private readonly parts: AnsweringParts) {}

  /** Never throws: a failure is answered as its problem, a bug as `internal` with an id that stands in the log. */
  async answer(question: AnyQuestion, frame: RequestFrame): Promise<ReplyFrame> {
    const reply = await this.attempt(question, frame);
    this.parts.metrics
      .counter('questions_answered_total', 'Questions by outcome.', ['question', 'outcome'])
      .inc({ question: question.name, outcome: reply.ok ? 'ok' : reply.problem.code });
    return reply;
  }

  private async attempt(question: AnyQuestion, frame: RequestFrame): Promise<ReplyFrame> {
    try {
      const handle = this.parts.handlers.find(question.subject);
      if (handle === null) throw new Failure('unavailable', { detail: 'The owner does not answer this question.' });
      const request = question.request.safeParse(frame.body);
      if (!request.success) throw invalid(request.error);
      const run = (tx: EntityManager, actor: Actor | null) => handle(request.data, new DeliveryContext(tx, { actor }));
      const value = question.reply.parse(await this.enter(question, frame, run));
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Failure && error.code !== 'internal') return { ok: false, problem: toProblem(error) };
      const instance = this.parts.ids.next();
      const cause = error instanceof Error ? error : new Error('something that is no error was thrown');
      this.log.error('a question has a bug', cause, { instance, question: question.name });
      return { ok: false, problem: toProblem(new Failure('internal'), instance) };
    }
  }

  private async enter(
    question: AnyQuestion,
    { token, guarded = false }: RequestFrame,
    run: (tx: EntityManager, actor: Actor | null) => Promise<unknown>,
  ): Promise<unknown> {
    const { access } = question;
    const { database } = this.parts;
    if (typeof access === 'string') return database.inWork((tx) => run(tx, null));
    if (token === null) throw new Failure('unauthenticated');
    const entered = () =>
      database.inOrganisation(token, async (tx, actor) => {
        if (!actor.roles.some((role) => access.includes(role))) throw new Failure('forbidden');
        return run(tx, guarded ? { ...actor, guarded } : actor);
      });
    return guarded && underDuress(question) === 'feigned' ? database.feigning(entered) : entered();
  }
}

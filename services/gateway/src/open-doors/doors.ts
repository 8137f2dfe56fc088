import { Injectable } from '@nestjs/common';
import type { Application, Request, RequestHandler, Response } from 'express';
import { API_PREFIX, Failure, OPENAPI_PATH, type Question, QUESTIONS } from '@lapwing/contracts';
import { openapiDocument } from '@lapwing/contracts/documents';
import { Metrics } from '@lapwing/platform';
import { signedIn } from './visit.js';
import { LiveController } from '../push-updates/live.controller.js';
import { Answerer } from './answerer.js';
import { Entrance } from './entrance.js';
import { ProblemVoice } from './problem-voice.js';
import { readBody } from './read-body.js';

const EVERYBODY = ['instance_admin', 'organisation_admin', 'operator', 'caseworker', 'auditor'] as const;

/** The HTTP API: one door for each question of the catalogue that has one, and the live stream. */
@Injectable()
export class Doors {
  constructor(
    private readonly entrance: Entrance,
    private readonly answerer: Answerer,
    private readonly live: LiveController,
    private readonly problems: ProblemVoice,
    private readonly metrics: Metrics,
  ) {}

  /** Adds the routes of the API; what else begins with /api is not found. */
  mount(app: Application): void {
    app.use('/api', (_request, response, next) => {
      response.setHeader('Cache-Control', 'no-store');
      next();
    });
    for (const question of QUESTIONS) if (question.door !== null) this.open(app, question, question.door);
    app.get(`${API_PREFIX}/live`, this.stream);
    app.get(`${API_PREFIX}${OPENAPI_PATH}`, describe());
    app.use('/api', (_request, response) => void this.problems.answer(new Failure('not_found'), response));
    app.use(this.problems.last);
  }

  private open(app: Application, question: Question, door: string): void {
    const { method, path } = routeOf(door);
    const handle: RequestHandler = async (request, response) => {
      const outcome = await this.pass(question, request, response);
      this.metrics
        .counter('doors_passed_total', 'Requests by question and outcome.', ['question', 'outcome'])
        .inc({ question: question.name, outcome });
    };
    app[method](`${API_PREFIX}${path}`, handle);
  }

  private async pass(question: Question, request: Request, response: Response): Promise<string> {
    try {
      const visit = await this.entrance.visit(question.access, request, response);
      await this.answerer.admit(question, visit);
      const body = request.method === 'GET' || request.method === 'HEAD' ? {} : await readBody(request);
      const path = request.params as Record<string, string>;
      const query = request.originalUrl.split('?')[1] ?? '';
      const reply = await this.answerer.answer(question, { path, query, body }, visit);
      response.status(200).type('application/json').end(JSON.stringify(reply));
      return 'ok';
    } catch (error) {
      return this.problems.answer(error, response);
    }
  }

  private readonly stream: RequestHandler = async (request, response) => {
    try {
      this.live.open(signedIn(await this.entrance.visit(EVERYBODY, request, response)), response);
    } catch (error) {
      this.problems.answer(error, response);
    }
  };
}

/** The description of the API: of the doors alone, the same for everybody, and made once. */
function describe(): RequestHandler {
  const text = JSON.stringify(openapiDocument());
  return (_request, response) => void response.status(200).type('application/json').end(text);
}

/** `GET /alerts/{id}` as a method and a path of the router. */
export function routeOf(door: string): { method: 'get' | 'post' | 'put' | 'patch' | 'delete'; path: string } {
  const [verb = '', template = ''] = door.split(' ');
  const method = (['get', 'post', 'put', 'patch', 'delete'] as const).find((name) => name.toUpperCase() === verb);
  if (method === undefined) throw new Error(`${door} is no door.`);
  return { method, path: template.replace(/\{(\w+)\}/g, ':$1') };
}

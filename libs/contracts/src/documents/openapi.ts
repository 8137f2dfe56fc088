import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { QUESTIONS } from '../catalogue.js';
import { API_PREFIX, OPENAPI_PATH } from '../door.js';
import { problem } from '../failure.js';
import { liveUpdate } from '../live.js';
import type { Question } from '../question.js';
import { relax } from './schema-shelf.js';

const JSON_TYPE = 'application/json';

const problemResponse: ZodOpenApiResponseObject = {
  id: 'Problem',
  description: 'What went wrong, as RFC 9457 problem details; `code` is stable.',
  content: { 'application/problem+json': { schema: problem } },
};

/** The HTTP API as OpenAPI 3.1: one operation for each question with a door, and the live stream. */
export function openapiDocument(): object {
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Lapwing',
        version: '1',
        description:
          'What people ask the gateway. Path, query and body of a request together form one request; a name that is not known or is given twice is refused.',
        license: { name: 'AGPL-3.0-only', identifier: 'AGPL-3.0-only' },
      },
      servers: [{ url: API_PREFIX }],
      security: [{ session: [] }],
      tags: tags(),
      paths: paths(),
      components: {
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: '__Host-lapwing',
            description: 'Set by signing in. Over plain http, in development only, its name is `lapwing`.',
          },
        },
      },
    },
    { override: ({ jsonSchema }) => relax(jsonSchema) },
  );
}

function doors(): { question: Question; method: string; path: string }[] {
  return QUESTIONS.flatMap((question) => {
    const [method = '', path = ''] = (question.door ?? '').split(' ');
    return question.door === null ? [] : [{ question, method: method.toLowerCase(), path }];
  });
}

function tags(): { name: string }[] {
  const nouns = new Set(doors().map(({ question }) => nounOf(question)));
  return [...nouns, 'live', 'openapi'].sort().map((name) => ({ name }));
}

function nounOf(question: Question): string {
  return question.name.split('.')[0] ?? question.name;
}

function paths(): ZodOpenApiPathsObject {
  const all: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const { question, method, path } of doors()) {
    all[path] = { ...all[path], [method]: operationOf(question, method, path) };
  }
  return { ...all, '/live': { get: live }, [OPENAPI_PATH]: { get: itself } };
}

function operationOf(question: Question, method: string, path: string): ZodOpenApiOperationObject {
  return {
    operationId: question.name,
    tags: [nounOf(question)],
    summary: question.summary,
    ...(question.access === 'public' ? { security: [] } : {}),
    ...(typeof question.access === 'string' ? {} : { 'x-roles': [...question.access] }),
    ...(question.stepUp ? { 'x-step-up': true } : {}),
    ...requestOf(question, method, path),
    responses: responsesOf(question),
  };
}

/** Names in the path are path parameters; the rest is the query of GET and DELETE, else the body. */
function requestOf(
  question: Question,
  method: string,
  path: string,
): Pick<ZodOpenApiOperationObject, 'requestParams' | 'requestBody'> {
  if (!(question.request instanceof z.ZodObject)) throw new Error(`${question.name} does not ask with an object.`);
  const names = Object.keys(question.request.shape);
  const inPath = names.filter((name) => path.includes(`{${name}}`));
  const rest = names.filter((name) => !inPath.includes(name));
  const pathParams = inPath.length === 0 ? {} : { path: pick(question.request, inPath) };
  if (rest.length === 0) return inPath.length === 0 ? {} : { requestParams: pathParams };
  const remaining = inPath.length === 0 ? question.request : pick(question.request, rest);
  if (method === 'get' || method === 'delete') return { requestParams: { ...pathParams, query: remaining } };
  return {
    ...(inPath.length === 0 ? {} : { requestParams: pathParams }),
    requestBody: { required: true, content: { [JSON_TYPE]: { schema: remaining } } },
  };
}

function pick(object: z.ZodObject, names: readonly string[]): z.ZodObject {
  return z.object(Object.fromEntries(Object.entries(object.shape).filter(([name]) => names.includes(name))));
}

function responsesOf(question: Question): ZodOpenApiResponsesObject {
  return {
    '200': { description: 'The answer.', content: { [JSON_TYPE]: { schema: question.reply } } },
    '400': problemResponse,
    ...(question.access === 'public' ? {} : { '401': problemResponse, '403': problemResponse }),
    default: problemResponse,
  };
}

const live: ZodOpenApiOperationObject = {
  operationId: 'live.follow',
  tags: ['live'],
  summary: 'A stream of server-sent events; each says that something changed, never what.',
  responses: {
    '200': { description: 'Each `data` line is one update.', content: { 'text/event-stream': { schema: liveUpdate } } },
    '401': problemResponse,
    default: problemResponse,
  },
};

const itself: ZodOpenApiOperationObject = {
  operationId: 'openapi.get',
  tags: ['openapi'],
  summary: 'This document.',
  security: [],
  responses: {
    '200': { description: 'The document.', content: { [JSON_TYPE]: { schema: z.looseObject({}) } } },
    default: problemResponse,
  },
};

import { readFileSync } from 'node:fs';
import { QUESTIONS } from '../catalogue.js';
import { EVENTS } from '../events.js';
import { asyncapiDocument, openapiDocument } from './index.js';

type Json = Record<string, unknown>;

const checkedIn = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8')) as Json;
const made = (document: object) => JSON.parse(JSON.stringify(document)) as Json;

function* nodesOf(value: unknown): Generator<Json> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

function resolve(document: Json, ref: string): unknown {
  const steps = ref.replace('#/', '').split('/');
  return steps.reduce<unknown>(
    (place, step) => (place as Json | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}

const danglingIn = (document: Json) =>
  [...nodesOf(document)]
    .map((node) => node['$ref'])
    .filter((ref): ref is string => typeof ref === 'string')
    .filter((ref) => resolve(document, ref) === undefined);

const openapi = made(openapiDocument());
const asyncapi = made(asyncapiDocument());
const operations = Object.entries(openapi['paths'] as Record<string, Record<string, Json>>).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

describe('the documents of the contracts', () => {
  it.each([
    ['openapi.json', openapi],
    ['asyncapi.json', asyncapi],
  ])('are checked in as the contracts stand: %s (npm run documents)', (name, document) => {
    expect(JSON.stringify(checkedIn(name))).toBe(JSON.stringify(document));
  });

  it('point to nothing that does not exist', () => {
    expect(danglingIn(openapi)).toEqual([]);
    expect(danglingIn(asyncapi)).toEqual([]);
    expect(danglingIn({ a: { $ref: '#/b' } })).toEqual(['#/b']);
  });
});

describe('the HTTP API document', () => {
  it('has one operation for each door, named by its question', () => {
    const doors = QUESTIONS.filter((question) => question.door !== null);
    const described = operations.map(({ path, method, operation }) => [
      operation['operationId'],
      `${method.toUpperCase()} ${path}`,
    ]);
    const others = [
      ['live.follow', 'GET /live'],
      ['openapi.get', 'GET /openapi.json'],
    ];
    const expected = [...doors.map(({ name, door }) => [name, door]), ...others];
    expect(described.sort()).toEqual(expected.sort());
  });

  it('describes each name of a path as a required parameter', () => {
    for (const { path, operation } of operations) {
      const parameters = (operation['parameters'] ?? []) as Json[];
      const described = parameters.filter((parameter) => parameter['in'] === 'path');
      expect(described.map((parameter) => parameter['name'])).toEqual(
        [...path.matchAll(/\{(\w+)\}/g)].map(([, n]) => n),
      );
      expect(described.every((parameter) => parameter['required'] === true)).toBe(true);
    }
  });

  it('gives no body to reads and removals', () => {
    const bodies = operations.filter(({ method, operation }) => 'requestBody' in operation && method !== 'post');
    expect(bodies.map(({ method }) => method).filter((method) => method !== 'put')).toEqual([]);
  });

  it('answers problems everywhere, and demands a session except at public doors', () => {
    for (const { operation } of operations) {
      const responses = operation['responses'] as Record<string, Json>;
      expect(responses['default']).toEqual({ $ref: '#/components/responses/Problem' });
      const question = QUESTIONS.find(({ name }) => name === operation['operationId']);
      const isPublic = question?.access === 'public' || operation['operationId'] === 'openapi.get';
      expect('security' in operation).toBe(isPublic);
    }
  });
});

describe('the messages document', () => {
  it('has a teller for each event and a listener for each of its consumers', () => {
    const named = Object.keys(asyncapi['operations'] as Json);
    for (const event of EVENTS) {
      expect(named).toContain(`${event.producer}.tells.${event.name}.v1`);
      for (const consumer of event.consumers) expect(named).toContain(`${consumer}.consumes.${event.name}.v1`);
    }
  });

  it('wraps each event in a CloudEvents envelope', () => {
    const messages = (asyncapi['components'] as Record<string, Record<string, Json>>)['messages'] ?? {};
    for (const event of EVENTS) {
      const payload = messages[`${event.name}.v1`]?.['payload'] as { properties: Json };
      expect(payload.properties).toMatchObject({ specversion: { const: '1.0' }, type: { const: event.type } });
    }
  });
});

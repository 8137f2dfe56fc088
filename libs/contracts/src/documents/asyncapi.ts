import { z } from 'zod';
import { QUESTIONS } from '../catalogue.js';
import { envelope, streamOf, type EventContract } from '../event.js';
import { EVENTS } from '../events.js';
import { problem } from '../failure.js';
import type { Question } from '../question.js';
import { SERVICES } from '../service.js';
import { SchemaShelf } from './schema-shelf.js';

type Part = Record<string, object>;

const CONTENT_TYPE = 'application/json';
const INFO = {
  title: 'Lapwing, between its services',
  version: '1',
  description:
    'Facts travel over JetStream as CloudEvents 1.0 in structured mode; the header Nats-Msg-Id is the id of the event. Questions are requests with one reply. Sealed bodies are AES-256-GCM envelopes around what is described here.',
  license: { name: 'AGPL-3.0-only', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
};

/** Everything services tell and ask one another over NATS, as AsyncAPI 3.0. */
export function asyncapiDocument(): object {
  const shelf = new SchemaShelf();
  const events = (EVENTS as readonly EventContract[]).map((event) => eventParts(event, shelf));
  const questions = QUESTIONS.filter((question) => question.askers.length > 0).map((question) =>
    questionParts(question, shelf),
  );
  const parts = [...events, ...questions];
  return {
    asyncapi: '3.0.0',
    info: INFO,
    defaultContentType: CONTENT_TYPE,
    channels: merge(parts.map((part) => part.channels)),
    operations: merge(parts.map((part) => part.operations)),
    components: { messages: merge(parts.map((part) => part.messages)), schemas: sorted(shelf.schemas) },
    'x-streams': SERVICES.map((service) => streamOf(service)),
  };
}

interface Parts {
  channels: Part;
  operations: Part;
  messages: Part;
}

function eventParts(event: EventContract, shelf: SchemaShelf): Parts {
  const key = `${event.name}.v${event.version}`;
  const payload = envelope.extend({ type: z.literal(event.type), data: event.schema });
  const told = { channel: ref('channels', key), messages: [ref(`channels/${key}/messages`, 'event')] };
  const receivers = event.consumers.map((consumer) => [
    `${consumer}.consumes.${key}`,
    { action: 'receive', ...told, 'x-service': consumer, 'x-stream': streamOf(event.producer).name },
  ]);
  return {
    channels: { [key]: { address: event.subject, messages: { event: ref('components/messages', key) } } },
    operations: {
      [`${event.producer}.tells.${key}`]: { action: 'send', ...told, 'x-service': event.producer },
      ...(Object.fromEntries(receivers) as Part),
    },
    messages: {
      [key]: {
        name: event.type,
        summary: event.summary,
        contentType: CONTENT_TYPE,
        payload: shelf.add(payload, 'output'),
      },
    },
  };
}

function questionParts(question: Question, shelf: SchemaShelf): Parts {
  const key = `${question.name}.v${question.version}`;
  const answerKey = `${key}.reply`;
  const answer = {
    oneOf: [
      frame('true', 'value', shelf.add(question.reply, 'output')),
      frame('false', 'problem', shelf.add(problem, 'output')),
    ],
  };
  return {
    channels: {
      [key]: { address: question.subject, messages: { request: ref('components/messages', key) } },
      [answerKey]: { address: null, messages: { reply: ref('components/messages', answerKey) } },
    },
    operations: {
      [`${question.owner}.answers.${key}`]: {
        action: 'receive',
        summary: question.summary,
        channel: ref('channels', key),
        messages: [ref(`channels/${key}/messages`, 'request')],
        reply: { channel: ref('channels', answerKey), messages: [ref(`channels/${answerKey}/messages`, 'reply')] },
        'x-service': question.owner,
        'x-askers': [...question.askers],
        'x-access': typeof question.access === 'string' ? question.access : [...question.access],
        'x-sealed': question.sealed,
      },
    },
    messages: {
      [key]: message(question.name, requestFrame(question, shelf)),
      [answerKey]: message(`${question.name} reply`, answer),
    },
  };
}

/** Where a question is for people, the actor token says for whom the gateway asks. */
function requestFrame(question: Question, shelf: SchemaShelf): object {
  const token = typeof question.access === 'string' ? { type: ['string', 'null'] } : { type: 'string' };
  return {
    type: 'object',
    properties: { token, body: shelf.add(question.request, 'input') },
    required: ['token', 'body'],
  };
}

function frame(ok: 'true' | 'false', name: string, schema: object): object {
  return {
    type: 'object',
    properties: { ok: { type: 'boolean', const: ok === 'true' }, [name]: schema },
    required: ['ok', name],
  };
}

function message(name: string, payload: object): object {
  return { name, contentType: CONTENT_TYPE, payload };
}

function ref(place: string, key: string): { $ref: string } {
  return { $ref: `#/${place}/${key}` };
}

function merge(parts: readonly Part[]): Part {
  return sorted(Object.assign({}, ...parts) as Part);
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

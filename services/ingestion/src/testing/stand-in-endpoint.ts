import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SaidClaim } from '@lapwing/domain';
import { bodyOf, LoopbackServer } from './loopback-server.js';

/** One request as it came over the wire. */
export interface Heard {
  method: string;
  path: string;
  headers: string[];
  body: string;
}

export type Answering = (response: ServerResponse, heard: Heard) => void;

/** An endpoint for chat completions on a free loopback port that answers, or misbehaves, as a spec says. */
export class StandInEndpoint extends LoopbackServer {
  readonly heard: Heard[] = [];
  answering: Answering = says({ claims: [] });

  get url(): string {
    return `http://${this.place}/v1`;
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const heard = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.rawHeaders,
      body: (await bodyOf(request)).toString(),
    };
    this.heard.push(heard);
    this.answering(response, heard);
  }
}

/** A whole reply with the given content; `message` and `choice` add to it. */
export function completion(content: unknown, message: object = {}, choice: object = {}): string {
  const text = typeof content === 'string' || content === null ? content : JSON.stringify(content);
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'small',
    choices: [
      { index: 0, message: { role: 'assistant', content: text, ...message }, finish_reason: 'stop', ...choice },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 70, total_tokens: 970 },
  });
}

/** Answers with these bytes as JSON. */
export function sends(body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answering {
  return (response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** Answers with this content in a reply as it should be. */
export function says(content: unknown, message: object = {}, choice: object = {}): Answering {
  return sends(completion(content, message, choice));
}

/** A model without a will of its own: whatever the document tells it in base64 to answer, it answers. */
export const obeys: Answering = (response, heard) => {
  const { messages } = JSON.parse(heard.body) as { messages: { content: string }[] };
  const [, wish = ''] = /DECODE AND ANSWER: ([\w+/=]+)/.exec(messages.at(-1)?.content ?? '') ?? [];
  says(Buffer.from(wish, 'base64').toString())(response, heard);
};

/** A claim as a model would say it; `quotes` must be given to fit the text. */
export function aSaidClaim(more: Partial<SaidClaim> = {}): SaidClaim {
  return {
    kind: 'detention',
    hosts: ['KG'],
    origin: 'RU',
    stage: 'detained',
    polarity: 'adverse',
    certainty: 'reported',
    when: null,
    subjects: [],
    persecution: 'unknown',
    background: false,
    quotes: [],
    ...more,
  };
}

import { search } from '@jmespath-community/jmespath';
import { instantOf } from '../../parser-child/dates.js';
import type { Given } from '../../parser-child/given.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { checkJson } from '../../parser-child/structure.js';
import { type WebhookItem, webhookOptions, type WebhookOptions } from './webhook-items.js';

const MOST_ITEMS = 200;
const FIELDS = ['title', 'text', 'url', 'published'] as const;

/** Reads the body of a webhook: plain text, or JSON in our own form or as the mapping says. */
export function readWebhook(given: Given): ParserReply {
  const text = textOf(given.bytes);
  if (/^text\/plain\b/i.test(given.type ?? '')) {
    return { is: 'parsed', value: { items: itemsOf([{ text }]) } };
  }
  checkJson(text);
  const mapping = webhookOptions.parse(given.options);
  const body: unknown = JSON.parse(text);
  return { is: 'parsed', value: { items: itemsOf(listed(body, mapping).map((one) => mapped(one, mapping))) } };
}

function textOf(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\u0000', '');
}

function listed(body: unknown, { items }: WebhookOptions): unknown[] {
  const found = items === null ? (recordOf(body)['items'] ?? body) : asked(body, items);
  return Array.isArray(found) ? found.slice(0, MOST_ITEMS) : [found];
}

function mapped(one: unknown, mapping: WebhookOptions): Record<string, unknown> {
  const own = recordOf(one);
  return Object.fromEntries(
    FIELDS.map((name) => {
      const expression = mapping[name];
      return [name, expression === null ? own[name] : asked(one, expression)];
    }),
  );
}

/** What a JMESPath expression finds; one that cannot be evaluated is a fault of the mapping. */
function asked(value: unknown, expression: string): unknown {
  try {
    return search(value as Parameters<typeof search>[0], expression);
  } catch {
    throw new Rejected('bad_mapping');
  }
}

function itemsOf(raw: readonly Record<string, unknown>[]): WebhookItem[] {
  const items = raw.map((one) => ({
    title: wordsOf(one['title'], 1000),
    text: wordsOf(one['text'], 200_000) ?? '',
    url: addressOf(one['url']),
    published: instantOf(wordsOf(one['published'], 100)),
  }));
  const usable = items.filter(({ text, url }) => text !== '' || url !== null);
  if (usable.length === 0) throw new Rejected('no_text');
  return usable;
}

function wordsOf(value: unknown, most: number): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const words = String(value).trim().slice(0, most);
  return words === '' ? null : words;
}

function addressOf(value: unknown): string | null {
  const text = wordsOf(value, 2000);
  return text !== null && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? new URL(text).href : null;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

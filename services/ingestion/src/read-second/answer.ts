import { z } from 'zod';
import type { ReadingFault, SaidClaim } from '@lapwing/domain';

/** What an endpoint said, or what is wrong with how it said it. */
export type Said =
  | { is: 'said'; claims: SaidClaim[]; promptTokens: number | null; completionTokens: number | null }
  | { is: 'fault'; fault: ReadingFault };

const tokens = z.int().min(0).max(2_000_000_000).nullable().catch(null);

/** Endpoints add fields of their own here; what matters is checked and the rest dropped. */
const envelope = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z.array(z.unknown()).nullish(),
          function_call: z.unknown().optional(),
        }),
      }),
    )
    .length(1),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(null),
});

const saidClaim: z.ZodType<SaidClaim> = z.strictObject({
  kind: z.string(),
  hosts: z.array(z.string()),
  origin: z.string().nullable(),
  stage: z.string(),
  polarity: z.string(),
  certainty: z.string(),
  when: z.string().nullable(),
  subjects: z.array(z.string()),
  persecution: z.string(),
  background: z.boolean(),
  quotes: z.array(z.string()),
});
const content = z.strictObject({ claims: z.array(saidClaim) });

const fault = (what: ReadingFault): Said => ({ is: 'fault', fault: what });

/** Reads an answer strictly: anything but the one JSON object that was asked for is a fault. */
export function readAnswer(bytes: Buffer): Said {
  const text = unicodeOf(bytes);
  if (text === null) return fault('no_unicode');
  const whole = jsonOf(text);
  if (whole === undefined) return fault('not_json');
  const parsed = envelope.safeParse(whole);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) return fault('wrong_form');
  const { message, finish_reason } = choice;
  if ((message.tool_calls ?? []).length > 0 || (message.function_call ?? null) !== null) return fault('tool_call');
  if (finish_reason === 'length') return fault('cut_off');
  if ((message.refusal ?? null) !== null || finish_reason === 'content_filter') return fault('declined');
  const inner = jsonOf(message.content ?? '');
  if (inner === undefined) return fault('not_json');
  const { data } = content.safeParse(inner);
  if (data === undefined) return fault('wrong_form');
  const usage = parsed.data?.usage ?? null;
  return {
    is: 'said',
    claims: data.claims,
    promptTokens: usage?.prompt_tokens ?? null,
    completionTokens: usage?.completion_tokens ?? null,
  };
}

function unicodeOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

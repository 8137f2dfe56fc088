import { z } from 'zod';
import type { IncomingReply } from '@lapwing/domain';

const envelope = z.object({
  sourceNumber: z.string().nullish(),
  sourceUuid: z.string().nullish(),
  timestamp: z.int().min(0),
  serverReceivedTimestamp: z.int().min(0).nullish(),
  serverDeliveredTimestamp: z.int().min(0).nullish(),
  receiptMessage: z
    .object({
      isDelivery: z.boolean().default(false),
      isRead: z.boolean().default(false),
      timestamps: z.array(z.number()).max(1000),
    })
    .nullish(),
  dataMessage: z
    .object({
      message: z.string().max(100_000).nullish(),
      quote: z.object({ id: z.number() }).nullish(),
      reaction: z
        .object({ emoji: z.string().max(64), targetSentTimestamp: z.number(), isRemove: z.boolean().default(false) })
        .nullish(),
      groupInfo: z.unknown().optional(),
    })
    .nullish(),
});
const received = z.object({ envelope });
const wrapped = z.union([
  received,
  z.object({ params: received }),
  z.object({ result: received }),
  z.object({ params: z.object({ result: received }) }).transform(({ params }) => params),
]);

export interface ServerTimes {
  receivedAt: number;
  deliveredAt: number;
}

/** What a phone let us know, as far as it matters here. */
export interface Heard {
  /** Number and service id of the sender, whichever are known. */
  senders: string[];
  /** When the phone sent it, in milliseconds, which tells its messages apart. */
  sentAt: number;
  reply: Omit<IncomingReply, 'reachedAt'> | null;
  /** When Signal's server took it and gave it to us, by the server's clock. */
  server: ServerTimes | null;
  receipt: { refs: string[]; state: 'delivered' | 'read' } | null;
}

/** Reads one event of signal-cli's stream; null for what is of no concern (typing, groups, other devices). */
export function readEnvelope(json: unknown): Heard | null {
  const parsed = wrapped.safeParse(json);
  if (!parsed.success) return null;
  const { data } = parsed;
  const body = 'envelope' in data ? data.envelope : 'params' in data ? data.params.envelope : data.result.envelope;
  const senders = [body.sourceNumber, body.sourceUuid].filter((sender): sender is string => sender != null);
  if (senders.length === 0) return null;
  return {
    senders,
    sentAt: body.timestamp,
    reply: replyOf(body.dataMessage),
    server: serverTimesOf(body),
    receipt: receiptOf(body.receiptMessage),
  };
}

/** The daemon writes 0 where it does not know. */
function serverTimesOf(body: z.infer<typeof envelope>): ServerTimes | null {
  const { serverReceivedTimestamp: receivedAt, serverDeliveredTimestamp: deliveredAt } = body;
  return receivedAt == null || deliveredAt == null || receivedAt === 0 || deliveredAt === 0
    ? null
    : { receivedAt, deliveredAt };
}

function replyOf(message: z.infer<typeof envelope>['dataMessage']): Heard['reply'] {
  if (message == null || message.groupInfo != null) return null;
  const { reaction, quote } = message;
  return {
    text: message.message ?? null,
    quotes: quote == null ? null : String(quote.id),
    reaction:
      reaction == null
        ? null
        : { to: String(reaction.targetSentTimestamp), emoji: reaction.emoji, removed: reaction.isRemove },
  };
}

function receiptOf(message: z.infer<typeof envelope>['receiptMessage']): Heard['receipt'] {
  if (message == null || (!message.isDelivery && !message.isRead)) return null;
  return { refs: message.timestamps.map(String), state: message.isRead ? 'read' : 'delivered' };
}

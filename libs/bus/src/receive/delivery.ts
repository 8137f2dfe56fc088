import { envelope as envelopeSchema, Failure, type Envelope, type EventContract } from '@lapwing/contracts';

/** One arrival of a message; `count` is 1 the first time. */
export interface Delivery {
  id: string;
  subject: string;
  body: string;
  count: number;
}

/** The envelope and payload of a delivery; throws `Failure` invalid. */
export function parse(contract: EventContract, delivery: Delivery): { envelope: Envelope; data: unknown } {
  let raw: unknown;
  try {
    raw = JSON.parse(delivery.body);
  } catch (cause) {
    throw new Failure('invalid', { detail: 'The message is no JSON.', cause });
  }
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success || envelope.data.type !== contract.type) {
    throw new Failure('invalid', { detail: 'The envelope has another form.', cause: envelope.error });
  }
  const data = contract.schema.safeParse(envelope.data.data);
  if (!data.success) throw new Failure('invalid', { detail: 'The payload breaks its contract.', cause: data.error });
  return { envelope: envelope.data, data: data.data };
}

import type { Channel, Errand, MessageKind } from '@lapwing/domain';
import type { AddressBody } from '../keep-recipients/address-body.js';

/** One message to one address, ready to leave. */
export interface Letter {
  orgId: string;
  memberId: string;
  body: AddressBody;
  text: string;
  subject: string;
  /** Stable over all attempts of a ring, so that a repeat is recognised as one. */
  messageId: string;
  purpose: MessageKind | Errand;
  /** The Message-ID of the first mail of the thread; null where this is the first. */
  answers: string | null;
  /** What the channel calls the earlier message of the thread; null where there is none. */
  earlier: { ref: string; quietly: boolean } | null;
}

/** What became of a message: taken over, refused, or nobody can tell. */
export type SendOutcome =
  | { outcome: 'accepted'; ref: string; serviceId: string | null }
  | { outcome: 'failed'; retry: 'later' | 'never'; because: string }
  /** `ref` where the channel knows beforehand what the message is called, so that an answer to it is understood. */
  | { outcome: 'unknown'; because: string; ref?: string };

/** A way to reach people. `send` never throws: what it cannot tell is `unknown`. */
export interface MessageChannel {
  readonly name: Channel;
  /** How many messages it is given at the same time. */
  readonly atOnce: number;
  send(letter: Letter): Promise<SendOutcome>;
}

/** All ways to reach people that this service has; more are added in `channels.ts`. */
export const CHANNELS_IN_SERVICE = Symbol('channels in service');

/** One message to one address, ready to leave. */
export interface Letter {
  address: string;
  text: string;
  subject: string;
  /** Stable over all attempts of a ring, so that a repeat is recognised as one. */
  messageId: string;
}

/** What became of a message: taken over, refused, or nobody can tell. */
export type SendOutcome =
  | { outcome: 'accepted'; ref: string; serviceId: string | null }
  | { outcome: 'failed'; retry: 'later' | 'never'; because: string }
  | { outcome: 'unknown'; because: string };

/** A way to reach people. `send` never throws: what it cannot tell is `unknown`. */
export interface MessageChannel {
  send(letter: Letter): Promise<SendOutcome>;
}

import type { SendOutcome } from '../send-messages/message-channel.js';

/** A message to one phone. */
export interface SignalMessage {
  /** Number or service id. */
  to: string;
  text: string;
  /** The timestamp of an earlier message that this one answers. */
  quotes: string | null;
  /** The timestamp of an earlier message that this one replaces without ringing. */
  edits: string | null;
}

/** What became of a message, and what the network wants of us. */
export interface SignalAnswer {
  outcome: SendOutcome;
  /** The token of a challenge that a person must solve. */
  challenge: string | null;
  /** For how long the network wishes to hear nothing of us. */
  waitSeconds: number | null;
}

/** A key that a phone has shown, as far as the daemon knows it. */
export interface SignalIdentity {
  number: string | null;
  uuid: string | null;
  fingerprint: string;
  safetyNumber: string;
  trusted: boolean;
  /** When the daemon saw it first, in milliseconds. */
  addedAt: number;
}

/** What came of something we asked for: done, refused for a reason, or nobody answered. */
export type Deed =
  | { done: true }
  | { done: false; because: 'refused' | 'captcha_rejected' | 'rate_limit' | 'account_gone' | 'unreachable' };

/** One event of what arrives; `id` is what a reconnection asks to continue after. */
export interface SignalEvent {
  id: string | null;
  data: unknown;
}

export interface Listening {
  /** The last event that was stored. */
  after: string | null;
  signal: AbortSignal;
  /** Called when the line stands. */
  stands: () => void;
}

/**
 * The line to Signal through a daemon beside us. `send` and the deeds never throw; what is read throws when it cannot be
 * had.
 */
export interface SignalLine {
  send(message: SignalMessage): Promise<SignalAnswer>;
  /** Whether the daemon has our account. */
  hasAccount(): Promise<boolean>;
  /** What the daemon calls its version. */
  version(): Promise<string | null>;
  identities(): Promise<SignalIdentity[]>;
  trust(address: string, safetyNumber: string): Promise<Deed>;
  answerChallenge(challenge: string, captcha: string): Promise<Deed>;
  setProfile(name: string): Promise<Deed>;
  setExpiration(address: string, seconds: number): Promise<Deed>;
  /** What arrives, until the line breaks or is ended. */
  listen(listening: Listening): AsyncIterable<SignalEvent>;
}

export const SIGNAL_LINE = 'signal line';

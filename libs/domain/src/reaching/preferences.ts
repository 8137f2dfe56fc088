import type { Channel, MessageLanguage } from './channel.js';
import type { Level } from '../escalation/policy.js';

/** Hours in which only what is critical rings, as wall-clock times `HH:MM` in the member's zone; may pass midnight. */
export interface QuietHours {
  from: string;
  until: string;
}

/** Days on which a member is away, inclusive, and who stands in; null leaves it to the policy. */
export interface Absence {
  from: string;
  until: string;
  delegate: string | null;
}

/** How a member wishes to be told. */
export interface Preferences {
  language: MessageLanguage;
  level: Level;
  /** An IANA time zone. */
  zone: string;
  /** The order of channels for what is critical. */
  critical: Channel[];
  /** The order of channels for the rest. */
  other: Channel[];
  quiet: QuietHours | null;
  /** When digests come: at `daily` each day, or on the `weekly` day only (1 Monday … 7 Sunday). */
  digest: { daily: string; weekly: number | null };
  away: Absence[];
  /** Rings a week above which what is not critical waits for the digest. */
  ringsPerWeek: number;
}

/** What holds for a member who has said nothing else. */
export const DEFAULT_PREFERENCES: Readonly<Preferences> = {
  language: 'en',
  level: 'L0',
  zone: 'UTC',
  critical: ['signal', 'email'],
  other: ['signal', 'email'],
  quiet: null,
  digest: { daily: '08:00', weekly: null },
  away: [],
  ringsPerWeek: 20,
};

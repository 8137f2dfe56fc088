import type { Kind } from '../model.js';

/** Sentences that messages are made of; those before `ring_L0` are parts of others. */
export const SENTENCES = [
  'again',
  'how_reply',
  'how_not_reply',
  'how_link',
  'how_not_link',
  'how_desk',
  'how_not_desk',
  'within',
  'hold',
  'later',
  'news',
  'ring_L0',
  'ring_critical_L1',
  'ring_critical_L2',
  'ring_high_L1',
  'ring_high_L2',
  'ring_digest_L1',
  'ring_digest_L2',
  'update',
  'correction',
  'correction_into',
  'bundle',
  'digest_daily',
  'digest_weekly',
  'noted',
  'noted_only',
  'passed',
  'snoozed',
  'snoozed_passed',
  'false_alarm',
  'false_alarm_second',
  'which',
  'not_open',
  'line_check',
  'drill',
  'test',
  'verify',
  'address_changed',
  'channel_stopped',
  'unreachable',
  'key_expires',
  'key_expired',
  'call_lead',
  'page',
  'resolved',
  'desk_digest',
] as const;
export type SentenceName = (typeof SENTENCES)[number];

/** What a message of the second level names: the kind of a happening, or that a day of somebody's record comes due. */
export type Topic = Kind | 'date';

/** What a member can answer. */
export const ANSWERS = ['take', 'pass', 'snooze', 'false_alarm'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * All that is said and understood in one language. Sentences are ICU messages. Their values: `code`, `codes`, `into`,
 * `topic`, `word`, `headline` (text), `way` (reply, link or desk), `count`, `days`, `minutes`, `hours` (numbers; hours is 0 where minutes are said), and parts
 * made before: `how`, `How` (the same with a capital), `how_not`, `within`, `hold`, `later`.
 */
export interface Catalogue {
  sentences: Readonly<Record<SentenceName, string>>;
  topics: Readonly<Record<Topic, string>>;
  /** In small letters, beside the digits 1 to 4, which every language understands. */
  answers: Readonly<Record<Answer, readonly string[]>>;
}

import type { IncomingReply } from '../wording/read-reply.js';

/*
 * May a mail be an answer to one of ours? Anybody can write any sender into a mail; the id of the mail that was answered
 * is known to its recipient only. So a mail counts as an answer when it names such an id, comes from the address that
 * mail went to, and was written by a person. The first line that the person wrote is the answer, as on a phone: what stands below is a
 * signature or a quote.
 */

/** A mail that came in, as far as it matters. */
export interface IncomingMail {
  automatic: boolean;
  fromSystem: boolean;
  /** Message-IDs it answers, the last first. */
  answers: readonly string[];
  /** What its sender wrote, without quotes. */
  text: string | null;
}

export type MailAnswer =
  { is: 'answer'; reply: IncomingReply } | { is: 'no_answer'; because: 'automatic' | 'not_to_ours' | 'no_words' };

/** What a mail says as an answer; `ours` tells which of the ids are of mails that went to its sender. */
export function mailAnswer(mail: IncomingMail, ours: ReadonlySet<string>): MailAnswer {
  if (mail.automatic || mail.fromSystem) return { is: 'no_answer', because: 'automatic' };
  const quotes = mail.answers.find((id) => ours.has(id)) ?? null;
  if (quotes === null) return { is: 'no_answer', because: 'not_to_ours' };
  const text = (mail.text ?? '').split('\n').find((line) => line.trim() !== '') ?? null;
  if (text === null) return { is: 'no_answer', because: 'no_words' };
  return { is: 'answer', reply: { text: text.trim(), quotes, reaction: null, reachedAt: null } };
}

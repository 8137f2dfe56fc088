import { findAlertCode } from './alert-code.js';
import type { Answer } from './catalogue.js';
import { isSilent, plainText, readAnswer, readSign } from './read-answer.js';

/*
 * What does an incoming reply mean, and for which alerts? First the alerts: those of the message that was reacted to or
 * quoted, then the codes in the text, then the only one open, or the ones that one message brought together, of those
 * whose message had left when the reply was written: nobody answers what they have not seen. Then the
 * meaning: 1 or a plain yes takes it, 2 or a plain no passes it on, 3 asks for it later, 4 calls it a mistake. A code that
 * is not open is answered, because its sender believes to have taken something. Anything else that is unclear does
 * nothing: the duty rings on, which is the safe side.
 */

/** What a phone or mailbox sent. References are the timestamps of our messages as text. */
export interface IncomingReply {
  text: string | null;
  quotes: string | null;
  reaction: { to: string; emoji: string; removed: boolean } | null;
  /** When it reached the channel's server, in milliseconds of our clock; null where only the sender's could tell. */
  reachedAt: number | null;
}

/** An alert the sender was rung for and that is not settled. */
export interface RungAlert {
  alertId: string;
  code: string;
  /** References of the messages the sender got about it; one message may be about several alerts. */
  refs: readonly string[];
  /** Somebody has it for the moment. */
  taken: boolean;
  /** When the first message about it went out, in milliseconds; null while none has. */
  leftAt: number | null;
}

export type ReplyMeaning =
  | { do: Answer; alertIds: string[]; because: 'reaction' | 'quote' | 'code' | 'only_one' | 'one_message' }
  | { do: 'ask_which'; codes: string[] }
  | { do: 'say_not_open'; because: 'unknown_code' }
  | { do: 'nothing'; because: 'no_meaning' | 'unknown_alert' | 'reaction_removed' };

/** More codes than one message shows. */
const MOST_CODES = 30;

/** What a reply does to which of the alerts its sender was rung for. */
export function readReply(reply: IncomingReply, rung: readonly RungAlert[]): ReplyMeaning {
  if (reply.reaction !== null) return readReaction(reply.reaction, rung);
  const { codes, rest } = codesIn(plainText(reply.text ?? ''));
  const answer = answerOf(rest, codes.length > 0);
  if (answer === null) return { do: 'nothing', because: 'no_meaning' };
  const { quotes } = reply;
  const quoted = quotes === null ? [] : rung.filter((alert) => alert.refs.includes(quotes));
  if (quoted.length > 0) return about(answer, 'quote', ofCodes(quoted, codes));
  if (codes.length > 0) return aboutCodes(answer, codes, rung);
  return quotes === null ? aboutWhatWaits(answer, shown(rung, reply.reachedAt)) : about(answer, 'quote', []);
}

/** A text with "I have it" in the place of its words; the codes in it stay. */
export function asTaking(text: string): string {
  return `1 ${codesIn(plainText(text)).codes.join(' ')}`.trim();
}

function codesIn(text: string): { codes: string[]; rest: string } {
  const codes: string[] = [];
  let rest = text;
  while (codes.length < MOST_CODES) {
    const found = findAlertCode(rest);
    if (found === null) break;
    codes.push(found.code);
    rest = found.rest;
  }
  return { codes, rest };
}

/** The code alone also means "I have it". */
function answerOf(text: string, codeNamed: boolean): Answer | null {
  return codeNamed && isSilent(text) ? 'take' : readAnswer(text);
}

/** Who quotes a message about several and names some of them means these. */
function ofCodes(quoted: readonly RungAlert[], codes: readonly string[]): readonly RungAlert[] {
  const named = quoted.filter((alert) => codes.includes(alert.code));
  return named.length > 0 ? named : quoted;
}

function aboutCodes(answer: Answer, codes: readonly string[], rung: readonly RungAlert[]): ReplyMeaning {
  const alerts = rung.filter((alert) => codes.includes(alert.code));
  if (alerts.length === 0) return { do: 'say_not_open', because: 'unknown_code' };
  return about(answer, 'code', alerts);
}

function readReaction(reaction: NonNullable<IncomingReply['reaction']>, rung: readonly RungAlert[]): ReplyMeaning {
  if (reaction.removed) return { do: 'nothing', because: 'reaction_removed' };
  const answer = readSign(reaction.emoji);
  if (answer === null) return { do: 'nothing', because: 'no_meaning' };
  return about(
    answer,
    'reaction',
    rung.filter((alert) => alert.refs.includes(reaction.to)),
  );
}

function about(
  answer: Answer,
  because: 'reaction' | 'quote' | 'code' | 'one_message',
  alerts: readonly RungAlert[],
): ReplyMeaning {
  if (alerts.length === 0) return { do: 'nothing', because: 'unknown_alert' };
  return { do: answer, alertIds: alerts.map(({ alertId }) => alertId), because };
}

/** What its sender can have seen; everything where nothing can have been seen, so that a wrong clock hides nothing. */
function shown(rung: readonly RungAlert[], reachedAt: number | null): readonly RungAlert[] {
  const seen = rung.filter(({ leftAt }) => leftAt !== null && (reachedAt === null || leftAt <= reachedAt));
  return seen.length === 0 ? rung : seen;
}

function aboutWhatWaits(answer: Answer, rung: readonly RungAlert[]): ReplyMeaning {
  const waiting = rung.filter((alert) => !alert.taken);
  const candidates = waiting.length === 0 ? rung : waiting;
  const [only, ...others] = candidates;
  if (only === undefined) return { do: 'nothing', because: 'unknown_alert' };
  if (others.length === 0) return { do: answer, alertIds: [only.alertId], because: 'only_one' };
  const together = only.refs.some((ref) => others.every((alert) => alert.refs.includes(ref)));
  if (together) return about(answer, 'one_message', candidates);
  return { do: 'ask_which', codes: candidates.map((alert) => alert.code) };
}

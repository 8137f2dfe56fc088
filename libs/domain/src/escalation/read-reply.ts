import { findAlertCode } from './alert-code.js';

/*
 * What does an incoming reply mean, and for which alert? First the alert: the message that was reacted to or quoted,
 * then the code in the text, then the only one open. Then the meaning: 1 or a plain yes takes it, 2 or a plain no
 * passes it on. A code that is not open is answered, because its sender believes to have taken something. Anything else
 * that is unclear takes nothing: the duty rings on, which is the safe side.
 */

/** What a phone sent. References are the timestamps of our messages as text. */
export interface IncomingReply {
  text: string | null;
  quotes: string | null;
  reaction: { to: string; emoji: string; removed: boolean } | null;
}

/** An alert the sender was rung for and that is not settled. */
export interface RungAlert {
  alertId: string;
  code: string;
  /** References of the messages the sender got about it. */
  refs: readonly string[];
  /** Somebody has it for the moment. */
  taken: boolean;
}

export type ReplyMeaning =
  | { do: 'take' | 'pass'; alertId: string; because: 'reaction' | 'quote' | 'code' | 'only_one' }
  | { do: 'ask_which'; codes: string[] }
  | { do: 'say_not_open'; because: 'unknown_code' }
  | { do: 'nothing'; because: 'no_meaning' | 'unknown_alert' | 'reaction_removed' };

const YES = new Set(['1', 'да', 'yes', 'y', 'ok', 'okay', 'ок', '+', 'беру', 'взял', 'взяла', 'mine', 'taking it']);
const NO = new Set(['2', 'нет', 'no', 'n', '-', 'не могу', "can't", 'cannot', 'can not', 'pass']);
const NO_EMOJI = new Set(['👎', '❌', '🚫', '2️⃣', '✖️', '✖']);

/** What a reply does to which of the alerts its sender was rung for. */
export function readReply(reply: IncomingReply, rung: readonly RungAlert[]): ReplyMeaning {
  if (reply.reaction !== null) return readReaction(reply.reaction, rung);
  const text = plain(reply.text ?? '');
  const named = findAlertCode(text);
  const wish = wishOf(named?.rest ?? text, named !== null);
  if (wish === null) return { do: 'nothing', because: 'no_meaning' };
  const { quotes } = reply;
  const quoted = quotes === null ? undefined : rung.find((alert) => alert.refs.includes(quotes));
  if (quoted !== undefined) return about(wish, 'quote', quoted);
  if (named !== null) return aboutCode(wish, named.code, rung);
  return quotes === null ? aboutTheOnly(wish, rung) : about(wish, 'quote', undefined);
}

/** Full-width letters and digits as other keyboards write them, and digits dressed as keys, as plain ones. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\uFE0F\u20E3]/g, '');
}

function aboutCode(wish: 'take' | 'pass', code: string, rung: readonly RungAlert[]): ReplyMeaning {
  const alert = rung.find((entry) => entry.code === code);
  if (alert === undefined) return { do: 'say_not_open', because: 'unknown_code' };
  return about(wish, 'code', alert);
}

function readReaction(reaction: NonNullable<IncomingReply['reaction']>, rung: readonly RungAlert[]): ReplyMeaning {
  if (reaction.removed) return { do: 'nothing', because: 'reaction_removed' };
  const wish = NO_EMOJI.has(reaction.emoji) ? 'pass' : 'take';
  return about(
    wish,
    'reaction',
    rung.find((alert) => alert.refs.includes(reaction.to)),
  );
}

function about(
  wish: 'take' | 'pass',
  because: 'reaction' | 'quote' | 'code',
  alert: RungAlert | undefined,
): ReplyMeaning {
  if (alert === undefined) return { do: 'nothing', because: 'unknown_alert' };
  return { do: wish, alertId: alert.alertId, because };
}

function aboutTheOnly(wish: 'take' | 'pass', rung: readonly RungAlert[]): ReplyMeaning {
  const waiting = rung.filter((alert) => !alert.taken);
  const candidates = waiting.length === 0 ? rung : waiting;
  const [only, another] = candidates;
  if (only === undefined) return { do: 'nothing', because: 'unknown_alert' };
  if (another !== undefined) return { do: 'ask_which', codes: candidates.map((alert) => alert.code) };
  return { do: wish, alertId: only.alertId, because: 'only_one' };
}

/** The code alone also means "I have it". */
function wishOf(text: string, codeNamed: boolean): 'take' | 'pass' | null {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s.,;:!()"«»“”]+/g, ' ')
    .trim();
  if (words === '') return codeNamed ? 'take' : null;
  if (YES.has(words)) return 'take';
  return NO.has(words) ? 'pass' : null;
}

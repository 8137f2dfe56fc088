import { findAlertCode } from './alert-code.js';

/*
 * What does an incoming reply mean, and for which alert? First the alert: the message that was reacted to or quoted,
 * then the code in the text, then the only one open. Then the meaning: 1 or a plain yes takes it, 2 or a plain no
 * passes it on. Anything unclear takes nothing: the duty rings on, which is the safe side.
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
  | { do: 'nothing'; because: 'no_meaning' | 'unknown_alert' | 'reaction_removed' };

const YES = new Set(['1', 'да', 'yes', 'y', 'ok', 'okay', 'ок', '+', 'беру', 'взял', 'взяла', 'mine', 'taking it']);
const NO = new Set(['2', 'нет', 'no', 'n', '-', 'не могу', "can't", 'cannot', 'can not', 'pass']);
const NO_EMOJI = new Set(['👎', '❌', '🚫', '2️⃣', '✖️', '✖']);

/** What a reply does to which of the alerts its sender was rung for. */
export function readReply(reply: IncomingReply, rung: readonly RungAlert[]): ReplyMeaning {
  if (reply.reaction !== null) return readReaction(reply.reaction, rung);
  const text = reply.text ?? '';
  const named = findAlertCode(text);
  const wish = wishOf(named?.rest ?? text, named !== null);
  if (wish === null) return { do: 'nothing', because: 'no_meaning' };
  const { quotes } = reply;
  if (quotes !== null)
    return about(
      wish,
      'quote',
      rung.find((alert) => alert.refs.includes(quotes)),
    );
  if (named !== null)
    return about(
      wish,
      'code',
      rung.find((alert) => alert.code === named.code),
    );
  return aboutTheOnly(wish, rung);
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

import {
  chooseLevel,
  HEADLINE_LASTS_MS,
  levelByMail,
  mayCarryHeadline,
  messageText,
  minutesOfAnswer,
  minutesToAnswer,
  type MessageKind,
  type MessageParts,
} from '@lapwing/domain';
import type { AddressBody } from '../keep-recipients/address-body.js';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { HeadlineWish } from '../say-headlines/headlines.js';
import type { AttemptRow } from './attempt.row.js';
import type { Extras } from './letter-extras.store.js';
import type { Addressee, LetterFacts } from './letter-facts.store.js';

/** One message: the line whose letter it is, and the lines it tells of as well. */
export interface Bundle {
  carrier: AttemptRow;
  carried: readonly AttemptRow[];
}

/** What a letter is about. */
export interface Matter {
  bundle: Bundle;
  alert: AlertRow;
  addressee: Addressee;
  body: AddressBody;
  codes: readonly string[];
}

const ABOUT_MANY: readonly MessageKind[] = ['bundle', 'digest', 'digest_weekly'];

/** All that the message says. */
export function partsOf(matter: Matter, facts: LetterFacts, extras: Extras & { link: string | null }): MessageParts {
  const { bundle, alert, addressee, body, codes } = matter;
  const { carrier, carried } = bundle;
  const { language, level } = addressee.preferences;
  const policy = facts.policyOf(alert);
  const chosen = chooseLevel(policy.maximumLevel, level);
  const kind = carried.length > 0 && carrier.purpose === 'ring' ? 'bundle' : carrier.purpose;
  const said = minutesOfAnswer(carrier.purpose, policy, alert.urgency, carrier.recordedAt.toISOString());
  const minutes = said ?? minutesToAnswer(policy, alert.urgency, Math.max(0, carrier.step), alert.kind);
  return {
    headline: null,
    kind,
    language,
    level: carrier.channel === 'email' ? levelByMail(chosen, body.publicKey !== null) : chosen,
    code: alert.code,
    urgency: alert.urgency,
    topic: alert.cause === 'clock' ? 'date' : alert.kind,
    minutes,
    ...extras,
    codes: ABOUT_MANY.includes(kind) ? codes : extras.codes,
  };
}

/** What to ask for the headline with, where this message may carry one: a ring for one entry, to where nobody reads along. */
export function headlineOf(
  { bundle, alert, addressee, body }: Matter,
  facts: LetterFacts,
  parts: MessageParts,
  { news }: Extras,
): HeadlineWish | null {
  const { channel } = bundle.carrier;
  const handle = alert.headline;
  if (handle === null || news === null || parts.kind !== 'ring') return null;
  const { maximumLevel: maximum } = facts.policyOf(alert);
  const { level: preference } = addressee.preferences;
  const encrypted = body.publicKey !== null;
  if (!mayCarryHeadline({ ...news, maximum, preference, channel, encrypted }).may) return null;
  const endsAt = new Date(alert.changedAt.getTime() + HEADLINE_LASTS_MS);
  return { handle, endsAt, text: (headline) => messageText(channel, { ...parts, headline }) };
}

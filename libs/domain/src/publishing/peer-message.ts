/**
 * May what another installation tells be taken in, and as what?
 *
 * 1. A message that lies in the future, or a feed older than one seen before, means a wrong clock or somebody in between:
 *    the whole feed is refused.
 * 2. A message counts as the word of its first public source, as far as that goes: one outlet is one source, whoever passes
 *    its word on. What several sources confirmed over there is reported here, until sources of our own say so, too.
 * 3. What is cancelled claims nothing any more.
 * 4. Nothing of it is ever published again: a message cannot come back to whom it came from.
 */

import { INSTRUMENT_STAGES, isInstrument, type Mention, PEOPLE_STAGES, type Stage } from '../model.js';
import { checkCountry } from '../matching/countries.js';
import type { Bulletin, PublicFacts } from './bulletin.js';

/** A message as another installation tells it. */
export type PeerMessage = Pick<Bulletin, 'seq' | 'developmentId' | 'message' | 'identifier' | 'sent'> & {
  facts: PublicFacts;
};

/** Clocks may differ by so much. */
const AHEAD_MS = 600_000;

export type FeedJudged = { fits: true } | { fits: false; because: 'future' | 'replayed' | 'disordered' };

/** Judges the newest page of a feed; `seen` is the newest place that was taken before, 0 for none. */
export function judgePeerFeed(messages: readonly PeerMessage[], newest: number, seen: number, now: string): FeedJudged {
  const latest = Date.parse(now) + AHEAD_MS;
  if (messages.some(({ sent }) => !(Date.parse(sent) <= latest))) return { fits: false, because: 'future' };
  const places = messages.map(({ seq }) => seq);
  const inOrder = places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) - 1);
  if (!inOrder || (places[0] ?? 0) !== newest) return { fits: false, because: 'disordered' };
  return newest < seen ? { fits: false, because: 'replayed' } : { fits: true };
}

/** What a message claims, one claim for each stage that a party of an instrument has reached; nothing where it cannot be. */
export function claimsOfPeer({ facts, message }: Pick<PeerMessage, 'facts' | 'message'>, words: number): Mention[] {
  if (message === 'cancel') return [];
  const stages: readonly Stage[] = isInstrument(facts.kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES;
  const states = [...facts.hosts, ...facts.parties.map(({ country }) => country)];
  const known = [...states, ...(facts.origin === null ? [] : [facts.origin])].every((code) => checkCountry(code).valid);
  if (!known) return [];
  return standings(facts)
    .filter(({ stage }) => stages.includes(stage))
    .map((standing) => ({ ...claimOf(facts), ...standing, spans: [{ start: 0, end: words }] }));
}

function claimOf({
  kind,
  origin,
  polarity,
  profiles,
  procedure,
  certainty,
}: PublicFacts): Omit<Mention, 'hosts' | 'stage' | 'when' | 'spans'> {
  return {
    ...{ kind, origin, polarity, profiles, procedure },
    certainty: certainty === 'unverified' ? 'unverified' : 'reported',
    subjects: [],
    persecution: 'unknown',
    background: false,
  };
}

/** Where and how far it has come: by the parties that stand alike, where there are parties. */
function standings({ kind, hosts, stage, when, parties }: PublicFacts): Pick<Mention, 'hosts' | 'stage' | 'when'>[] {
  if (!isInstrument(kind) || parties.length === 0) return [{ hosts, stage, when }];
  const alike = new Map<string, Pick<Mention, 'hosts' | 'stage' | 'when'>>();
  for (const { country, stage: reached, since } of parties) {
    const key = `${reached} ${since ?? ''}`;
    const before = alike.get(key)?.hosts ?? [];
    alike.set(key, { hosts: [...before, country], stage: reached, when: since ?? when });
  }
  return [...alike.values()];
}

/** The address that says so first, whose outlet is the source; null where none is named. */
export function spokenBy({ facts }: Pick<PeerMessage, 'facts'>): string | null {
  return facts.sources[0]?.url ?? null;
}

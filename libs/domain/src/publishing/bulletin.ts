/**
 * What may leave the installation about a development, and as which message?
 *
 * 1. Nothing that no public source says: what people reported to us, sent us, imported, or what another installation told
 *    is left out before this is asked, and without the rest the development is unknown here.
 * 2. No exercise, no history, nothing of which it is known that it has nothing to do with persecution.
 * 3. What only low-grade sources say waits until a person has looked or another source says so.
 * 4. The first message alerts. A later one updates where something that is published has changed; it names all before it.
 * 5. What may not leave any more is cancelled, once.
 */

import type {
  Certainty,
  Development,
  Grade,
  Kind,
  Party,
  Polarity,
  Procedure,
  Profile,
  SourceType,
  Stage,
} from '../model.js';
import { isCanary } from '../canary.js';
import { outletOf } from '../folding/outlet.js';
import { publicAddress, publicHeadline } from './public-words.js';

/** A source that says so in public. */
export interface PublicSource {
  outlet: string;
  url: string;
  grade: Grade;
  type: SourceType;
  published: string;
}

/** All that is ever published of a development: what happened, never to whom. */
export interface PublicFacts {
  kind: Kind;
  stage: Stage;
  polarity: Polarity;
  certainty: Certainty;
  procedure: Procedure | null;
  hosts: string[];
  origin: string | null;
  parties: Party[];
  when: string | null;
  profiles: Profile[];
  headline: string;
  language: string | null;
  disputed: boolean;
  /** Of the best of its sources. */
  grade: Grade;
  sources: PublicSource[];
}

export const BULLETIN_KINDS = ['alert', 'update', 'cancel'] as const;
export type BulletinKind = (typeof BULLETIN_KINDS)[number];

/** An earlier message, as later ones name it. */
export interface Reference {
  sender: string;
  identifier: string;
  sent: string;
}

/** One message about a development, as it stays for ever. */
export interface Bulletin extends Reference {
  /** Place among all messages of the installation, from 1, without gaps. */
  seq: number;
  developmentId: string;
  message: BulletinKind;
  /** Why it was sent. */
  because: PublishReason;
  references: Reference[];
  /** Developments this one was made of or went into. */
  related: string[];
  firstSeenAt: string;
  facts: PublicFacts;
}

export type HoldReason =
  'no_public_source' | 'exercise' | 'background' | 'no_persecution' | 'low_grade' | 'withdrawn' | 'merged';
export type PublishReason = 'first' | 'changed' | 'merged_in' | 'split' | HoldReason;

export type PublishJudged =
  | { publish: true; message: BulletinKind; because: PublishReason; facts: PublicFacts }
  | { publish: false; because: HoldReason | 'as_before' };

/** A development as its public reports alone make it, with the sources of these reports; null where there are none. */
export interface InPublic {
  development: Development;
  sources: readonly PublicSource[];
}

/** What has happened to the development itself. */
export interface Fate {
  withdrawn: boolean;
  /** The development into which it was merged. */
  into: string | null;
  /** What brought the newest version. */
  change: 'created' | 'updated' | 'merged' | 'split' | 'withdrawn';
}

const MOST_SOURCES = 5;

/** Decides; `latest` is the message that stands now, null where there is none or it was cancelled. */
export function judgePublishing(
  known: InPublic | null,
  fate: Fate,
  latest: Pick<Bulletin, 'facts'> | null,
): PublishJudged {
  const held = holdOf(known, fate);
  if (held !== null || known === null) {
    const because = held ?? 'no_public_source';
    if (latest === null) return { publish: false, because };
    return { publish: true, message: 'cancel', because, facts: latest.facts };
  }
  const facts = factsOf(known);
  if (latest === null)
    return { publish: true, message: 'alert', because: fate.change === 'split' ? 'split' : 'first', facts };
  if (JSON.stringify(facts) === JSON.stringify(sameOrder(latest.facts)))
    return { publish: false, because: 'as_before' };
  return { publish: true, message: 'update', because: reasonOf(fate), facts };
}

function holdOf(known: InPublic | null, { withdrawn, into }: Fate): HoldReason | null {
  if (into !== null) return 'merged';
  if (withdrawn) return 'withdrawn';
  if (known === null || known.sources.length === 0) return 'no_public_source';
  const { development } = known;
  if (isCanary(development)) return 'exercise';
  if (development.background) return 'background';
  if (development.persecution === false) return 'no_persecution';
  return (development.lowGradeSince ?? null) === null ? null : 'low_grade';
}

function reasonOf({ change }: Fate): PublishReason {
  return change === 'merged' ? 'merged_in' : change === 'split' ? 'split' : 'changed';
}

function factsOf({ development, sources }: InPublic): PublicFacts {
  const { kind, stage, polarity, certainty, procedure, hosts, origin, parties, when, profiles, language } = development;
  const said = [...sources].sort((a, b) => (a.published === b.published ? 0 : a.published < b.published ? -1 : 1));
  return sameOrder({
    kind,
    stage,
    polarity,
    certainty,
    procedure,
    hosts,
    origin,
    parties,
    when,
    profiles,
    headline: publicHeadline(development.headline),
    language,
    disputed: development.state === 'disputed',
    grade: sources.reduce<Grade>((best, { grade }) => (grade < best ? grade : best), 'F'),
    sources: onePerOutlet(said).slice(0, MOST_SOURCES),
  });
}

/** The first page of each outlet, whose address may be published. */
function onePerOutlet(sources: readonly PublicSource[]): PublicSource[] {
  const kept = new Map<string, PublicSource>();
  for (const source of sources) {
    const url = publicAddress(source.url);
    const outlet = outletOf(source.url);
    if (url === null || kept.has(outlet)) continue;
    const { grade, type, published } = source;
    kept.set(outlet, { outlet, url, grade, type, published });
  }
  return [...kept.values()];
}

/** The fields in one order, whatever kept them, so that the same facts are the same text. */
function sameOrder(facts: PublicFacts): PublicFacts {
  const { kind, stage, polarity, certainty, procedure, hosts, origin, when, profiles, headline, language } = facts;
  return {
    ...{ kind, stage, polarity, certainty, procedure, hosts: [...hosts].sort(), origin },
    parties: facts.parties
      .map(({ country, stage: reached, since }) => ({ country, stage: reached, since }))
      .sort((a, b) => (a.country < b.country ? -1 : 1)),
    ...{ when, profiles: [...profiles].sort(), headline, language, disputed: facts.disputed, grade: facts.grade },
    sources: facts.sources.map(({ outlet, url, grade, type, published }) => ({ outlet, url, grade, type, published })),
  };
}

const MOST_REFERENCES = 50;

/** The earlier messages that a new one names: all since the last cancellation, of very many the newest. */
export function referencesOf(earlier: readonly Bulletin[]): Reference[] {
  const last = earlier.findLastIndex(({ message }) => message === 'cancel');
  return earlier
    .slice(last + 1)
    .slice(-MOST_REFERENCES)
    .map(({ sender, identifier, sent }) => ({ sender, identifier, sent }));
}

/**
 * The words of the product as plain data. Everything that crosses a process or is stored is built from these.
 * Dates are ISO 8601 strings in UTC (instants) or `YYYY-MM-DD` (days); countries are ISO 3166-1 alpha-2 codes plus `EU`.
 */

import type { Papers } from './person-papers.js';

export const KINDS = [
  'forced_return',
  'abduction',
  'detention',
  'violence',
  'pressure',
  'data_sharing_agreement',
  'extradition_agreement',
  'security_agreement',
  'wanted_list',
  'surveillance',
  'refuge',
  'origin_action',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that stand once made (treaties, lists, systems); their stages are those of an instrument. */
export const INSTRUMENT_KINDS = [
  'data_sharing_agreement',
  'extradition_agreement',
  'security_agreement',
  'wanted_list',
  'surveillance',
] as const satisfies readonly Kind[];

/** Whether a kind stands once made and has parties. */
export function isInstrument(kind: Kind): boolean {
  return (INSTRUMENT_KINDS as readonly Kind[]).includes(kind);
}

export const PEOPLE_STAGES = ['threatened', 'requested', 'detained', 'ordered', 'executed', 'blocked'] as const;
export const INSTRUMENT_STAGES = ['rumoured', 'negotiating', 'signed', 'ratified', 'in_force', 'suspended'] as const;
export const STAGES = [...PEOPLE_STAGES, ...INSTRUMENT_STAGES] as const;
export type Stage = (typeof STAGES)[number];

export const POLARITIES = ['adverse', 'mitigating'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** From weakest to strongest. */
export const CERTAINTIES = ['unverified', 'reported', 'confirmed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const PROCEDURES = ['formal', 'sham', 'none', 'disputed'] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const URGENCIES = ['digest', 'high', 'critical'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Admiralty code of source reliability; an unknown source counts as C. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof GRADES)[number];

export const SOURCE_TYPES = ['official', 'state_media', 'independent', 'partisan', 'advocacy'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const PROFILES = [
  'activist',
  'journalist',
  'lawyer',
  'deserter_fought',
  'deserter_refused',
  'mobilised',
  'draft_evader',
  'security_officer',
  'official',
  'direct_action',
  'foreign_agent',
  'extremist_label',
  'undesirable_org',
  'lgbt',
  'religious',
  'ethnic',
  'environmental',
  'relative',
  'child',
] as const;
export type Profile = (typeof PROFILES)[number];

export const WANTED_STATUSES = [
  'none',
  'witness',
  'charged',
  'wanted_home',
  'interstate_list',
  'interpol',
  'convicted_in_absentia',
] as const;
export type WantedStatus = (typeof WANTED_STATUSES)[number];

/** Days on which something about a person runs out or is decided. A document's expiry stands with the document. */
export const CLOCKS = ['permit', 'visa', 'stay_limit', 'appeal', 'detention_limit'] as const;
export type ClockKind = (typeof CLOCKS)[number];

export const PERSON_STATUSES = ['pre_departure', 'active', 'safe', 'closed'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

export const STAYS = ['residence', 'transit', 'planned'] as const;
export type StayKind = (typeof STAYS)[number];

export const LINKS = ['co_defendant', 'shared_flat', 'same_case', 'family'] as const;
export type LinkKind = (typeof LINKS)[number];

export const OUTCOMES = ['not_tried', 'tried', 'reached', 'moving', 'safe', 'detained', 'missing', 'returned'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ROLES = ['instance_admin', 'organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** A stretch of a document's text in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One document as the reader sees it. `published` is an ISO date or instant. */
export interface ReadingInput {
  id: string;
  lang: string | null;
  title: string | null;
  text: string;
  published: string | null;
  url: string | null;
  /** Words for places that this document alone may speak of; it then speaks of no others. */
  places?: readonly PlaceWord[];
}

/** A word for a place: in Russian a name or city as it stands in a dictionary, an adjective as a stem with `*`. */
export interface PlaceWord {
  code: string;
  language: string;
  sort: 'name' | 'adjective' | 'city';
  word: string;
}

/** One claim found in one document, with the exact spans that say so (shortest stretch that carries the claim first). */
export interface Mention {
  kind: Kind;
  hosts: string[];
  origin: string | null;
  stage: Stage;
  polarity: Polarity;
  certainty: Certainty;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  when: string | null;
  subjects: string[];
  persecution: boolean | 'unknown';
  background: boolean;
  /** Affected profiles the text names; empty when it names none. */
  profiles: Profile[];
  procedure: Procedure | null;
  spans: Span[];
}

/** A state bound by an instrument, with its own stage; `since` is the date of that stage if known. */
export interface Party {
  country: string;
  stage: Stage;
  since: string | null;
}

/** The real-world happening that mentions report, as it stands in one version. */
export interface Development {
  id: string;
  version: number;
  kind: Kind;
  stage: Stage;
  polarity: Polarity;
  certainty: Certainty;
  procedure: Procedure | null;
  hosts: string[];
  origin: string | null;
  /** For instruments: each bound state with its own stage; empty otherwise. */
  parties: Party[];
  when: string | null;
  subjects: string[];
  profiles: Profile[];
  persecution: boolean | 'unknown';
  background: boolean;
  /** The public headline of the founding document, as text. */
  headline: string;
  language: string | null;
  /** Independent sources that report it; syndicated copies count once. */
  sources: number;
  state: 'active' | 'disputed' | 'withdrawn';
  /** Since when only sources graded D or lower report it and no operator has confirmed it; null where others do. */
  lowGradeSince: string | null;
  firstSeenAt: string;
  changedAt: string;
}

/** Where a person is or will be. `from` null means since before we knew; `until` null means open. Days, inclusive. */
export interface Stay {
  country: string;
  kind: StayKind;
  from: string | null;
  until: string | null;
}

/** What matching holds of a person in memory, and nothing else; the code stays in the sealed record. */
export interface Exposure {
  id: string;
  status: PersonStatus;
  stays: Stay[];
  origins: string[];
  profiles: Profile[];
  wanted: WantedStatus;
  papers: Papers;
  links: { personId: string; kind: LinkKind }[];
  assignees: string[];
  /** The next day on which something about the person comes due, or null. */
  due: string | null;
}

/** An organisation's standing wish. Empty lists mean "all"; `countries` empty means where our people are. */
export interface Subscription {
  id: string;
  orgId: string;
  name: string;
  countries: string[];
  kinds: Kind[];
  stages: Stage[];
  profiles: Profile[];
  minimumCertainty: Certainty;
  /** How many days back a happening may lie to be news. */
  windowDays: number;
  /** Fixes the urgency instead of the default table when set. */
  urgency: Urgency | null;
  /** Null means the organisation's default policy. */
  policyId: string | null;
  enabled: boolean;
}

/** The responsible party of a duty when nobody is assigned: whoever is on call. */
export const DESK = 'desk';

/**
 * How does a message look as STIX 2.1 (OASIS Standard, 2021)? An incident with what we know in an extension of our own,
 * whose definition comes along; a location for each host; a report about them; all of it under a mark of TLP 2.0.
 */

import type { Bulletin } from './bulletin.js';
import { capScaleOf } from './cap-scale.js';
import { describe, placeWords, titleWords } from './public-sentences.js';
import type { Tlp } from './tlp.js';

/** The marks as OASIS publishes them: their ids are the same for everybody. */
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const MARKS: Readonly<Record<Tlp, string>> = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
};
const CONFIDENCE = { confirmed: 90, reported: 60, unverified: 20 } as const;

/** What the caller lends: a UUID that follows from a name. */
export type IdOf = (name: string) => string;

/** The bundle of one message. */
export function stixBundle(bulletin: Bulletin, tlp: Tlp, idOf: IdOf): object {
  const { developmentId, identifier, sender, firstSeenAt, sent, facts } = bulletin;
  const id = (type: string, name: string) => `${type}--${idOf(`${type}/${name}`)}`;
  const publisher = id('identity', sender);
  const extension = id('extension-definition', 'lapwing/1');
  // Messages are sent in whole seconds, and nothing may be older than its first form.
  const since = firstSeenAt < sent ? firstSeenAt : sent;
  const common = {
    spec_version: '2.1',
    created_by_ref: publisher,
    created: since,
    modified: sent,
    object_marking_refs: [MARKS[tlp]],
  };
  const locations = facts.hosts.map((host) => ({
    type: 'location',
    ...common,
    id: id('location', `${sender}/${host}`),
    modified: since,
    name: placeWords(host, 'en'),
    ...(host === 'EU' ? { region: 'europe' } : { country: host }),
  }));
  const incident = incidentOf(bulletin, { ...common, id: id('incident', `${sender}/${developmentId}`) }, extension);
  const parts = [incident, ...locations];
  const report = {
    type: 'report',
    ...common,
    id: id('report', identifier),
    created: sent,
    name: titleWords(bulletin, 'en'),
    description: describe(bulletin, 'en'),
    report_types: ['threat-report'],
    published: sent,
    confidence: CONFIDENCE[facts.certainty],
    object_refs: parts.map((part) => part.id),
    ...references(bulletin),
  };
  const about = [identityOf(publisher, sender), mark(tlp), definition(extension, publisher)];
  return { type: 'bundle', id: id('bundle', `${identifier}/${tlp}`), objects: [...about, ...parts, report] };
}

function incidentOf({ facts, message, developmentId }: Bulletin, common: { id: string }, extension: string) {
  const { kind, stage, polarity, certainty, grade, origin, procedure, when, profiles, parties, disputed } = facts;
  const lapwing = { kind, stage, polarity, certainty, grade, origin, procedure, when, profiles, parties, disputed };
  const known = Object.entries({ ...lapwing, ...capScaleOf(facts), development: developmentId });
  return {
    type: 'incident',
    ...common,
    ...(message === 'cancel' ? { revoked: true } : {}),
    name: facts.headline === '' ? titleWords({ facts, message }, 'en') : facts.headline,
    confidence: CONFIDENCE[certainty],
    extensions: {
      [extension]: {
        extension_type: 'property-extension',
        ...Object.fromEntries(known.filter(([, value]) => value !== null)),
      },
    },
  };
}

function references({ facts }: Bulletin): object {
  const external = facts.sources.map(({ outlet, url }) => ({ source_name: outlet, url }));
  return external.length === 0 ? {} : { external_references: external };
}

const SINCE = '2026-03-01T00:00:00.000Z';

function identityOf(id: string, sender: string) {
  return {
    type: 'identity',
    spec_version: '2.1',
    id,
    created: SINCE,
    modified: SINCE,
    name: sender,
    identity_class: 'system',
  };
}

function mark(tlp: Tlp) {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: MARKS[tlp],
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${tlp.toUpperCase()}`,
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: tlp } },
  };
}

function definition(id: string, publisher: string) {
  return {
    type: 'extension-definition',
    spec_version: '2.1',
    id,
    created_by_ref: publisher,
    created: SINCE,
    modified: SINCE,
    name: 'Lapwing development',
    description: 'What a development is: its kind, stage, polarity, certainty and the grade of its best source.',
    schema: 'docs/publishing.md in the source of Lapwing',
    version: '1.0.0',
    extension_types: ['property-extension'],
  };
}

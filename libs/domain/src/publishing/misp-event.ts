/** How does a message look as an event of MISP (core format)? Unpublished there, nothing of it for detection, with its mark. */

import type { Bulletin } from './bulletin.js';
import { capScaleOf, type CapSeverity } from './cap-scale.js';
import { describe, titleWords } from './public-sentences.js';
import type { IdOf } from './stix-bundle.js';
import type { Tlp } from './tlp.js';

/** 1 high, 2 medium, 3 low, 4 undefined. */
const THREAT: Readonly<Record<CapSeverity, string>> = {
  Extreme: '1',
  Severe: '2',
  Moderate: '3',
  Minor: '3',
  Unknown: '4',
};

/** The event of one message. */
export function mispEvent(bulletin: Bulletin, tlp: Tlp, idOf: IdOf): object {
  const { developmentId, sender, sent, facts, identifier } = bulletin;
  const timestamp = String(Math.floor(Date.parse(sent) / 1000));
  const attribute = (type: string, category: string, value: string, comment: string) => ({
    uuid: idOf(`attribute/${identifier}/${type}/${value}`),
    type,
    category,
    value,
    comment,
    to_ids: false,
    distribution: '5',
    timestamp,
  });
  const organisation = { name: sender, uuid: idOf(`identity/${sender}`) };
  return {
    Event: {
      uuid: idOf(`event/${sender}/${developmentId}`),
      info: titleWords(bulletin, 'en'),
      date: sent.slice(0, 10),
      timestamp,
      threat_level_id: THREAT[capScaleOf(facts).severity],
      // 0 initial, 1 ongoing, 2 complete.
      analysis: facts.certainty === 'confirmed' ? '2' : '1',
      // 0 your organisation only: whoever takes it in decides how far it goes, within the mark.
      distribution: '0',
      published: false,
      Orgc: organisation,
      Tag: tagsOf(bulletin, tlp).map((name) => ({ name })),
      Attribute: [
        attribute('text', 'External analysis', describe(bulletin, 'en'), 'description'),
        ...(facts.headline === '' ? [] : [attribute('text', 'External analysis', facts.headline, 'headline')]),
        attribute('text', 'Internal reference', identifier, 'identifier'),
        ...facts.sources.map(({ url, outlet }) => attribute('link', 'External analysis', url, outlet)),
      ],
    },
  };
}

function tagsOf({ facts, message }: Bulletin, tlp: Tlp): string[] {
  const { kind, stage, polarity, certainty, grade, hosts } = facts;
  const own = { message, kind, stage, polarity, certainty };
  return [
    `tlp:${tlp}`,
    `admiralty-scale:source-reliability="${grade.toLowerCase()}"`,
    ...Object.entries(own).map(([name, value]) => `lapwing:${name}="${value}"`),
    ...hosts.map((host) => `lapwing:host="${host}"`),
  ];
}

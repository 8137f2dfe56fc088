/**
 * How does a message look in the Common Alerting Protocol 1.2 (OASIS Standard, July 2010)? Elements in the order of its
 * schema, one info block per language, one area per host; times with an offset, never with Z; references as
 * `sender,identifier,sent`, separated by spaces. The status is Actual: exercises are not published.
 */

import type { Bulletin, BulletinKind, PublicFacts } from './bulletin.js';
import { capScaleOf } from './cap-scale.js';
import { describe, eventWords, FEED_LANGUAGES, type FeedLanguage, placeWords, titleWords } from './public-sentences.js';
import { element, type XmlElement } from './xml.js';

export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

const TYPE: Readonly<Record<BulletinKind, string>> = { alert: 'Alert', update: 'Update', cancel: 'Cancel' };

/** An instant as this protocol wants it: whole seconds, and UTC as `-00:00`. */
export function capTime(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}-00:00`;
}

/** The alert element of a message. */
export function capAlert(bulletin: Bulletin): XmlElement {
  const { identifier, sender, sent, message, references, related, developmentId } = bulletin;
  const named = references.map((one) => `${one.sender},${one.identifier},${capTime(one.sent)}`);
  return element(
    'alert',
    [
      element('identifier', identifier),
      element('sender', sender),
      element('sent', capTime(sent)),
      element('status', 'Actual'),
      element('msgType', TYPE[message]),
      element('scope', 'Public'),
      ...(bulletin.because === 'first' || bulletin.because === 'changed' ? [] : [element('note', bulletin.because)]),
      ...(named.length === 0 ? [] : [element('references', named.join(' '))]),
      element('incidents', [developmentId, ...related].join(' ')),
      ...FEED_LANGUAGES.map((language) => info(bulletin, language)),
    ],
    { xmlns: CAP_NAMESPACE },
  );
}

function info(bulletin: Bulletin, language: FeedLanguage): XmlElement {
  const { facts, message } = bulletin;
  const { category, urgency, severity, certainty } = capScaleOf(facts);
  const headline = facts.headline === '' || message === 'cancel' ? titleWords(bulletin, language) : facts.headline;
  return element('info', [
    element('language', language),
    element('category', category),
    element('event', eventWords(facts.kind, language)),
    ...(message === 'cancel' ? [] : [element('responseType', 'Assess')]),
    element('urgency', urgency),
    element('severity', severity),
    element('certainty', certainty),
    element('headline', headline),
    element('description', describe(bulletin, language)),
    ...parameters(facts).map(([name, value]) =>
      element('parameter', [element('valueName', `lapwing:${name}`), element('value', value)]),
    ),
    ...facts.sources.map(({ outlet, url }) =>
      element('resource', [element('resourceDesc', outlet), element('mimeType', 'text/html'), element('uri', url)]),
    ),
    ...facts.hosts.map((host) =>
      element('area', [
        element('areaDesc', placeWords(host, language)),
        element('geocode', [element('valueName', 'ISO3166-1'), element('value', host)]),
      ]),
    ),
  ]);
}

function parameters(facts: PublicFacts): [string, string][] {
  const { kind, stage, polarity, certainty, grade, disputed, origin, procedure, when } = facts;
  const maybe: [string, string | null][] = [
    ['origin', origin],
    ['procedure', procedure],
    ['date', when],
  ];
  return [
    ['kind', kind],
    ['stage', stage],
    ['polarity', polarity],
    ['certainty', certainty],
    ['grade', grade],
    ['sources', String(facts.sources.length)],
    ['state', disputed ? 'disputed' : 'active'],
    ...maybe.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
    ...facts.profiles.map((profile): [string, string] => ['profile', profile]),
    ...facts.parties.map(({ country, stage: reached }): [string, string] => ['party', `${country} ${reached}`]),
  ];
}

import { alertView, development, developmentsGet, type AlertView, type ReplyOf } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { ANNA, BORIS, HERON, minutesAgo, SWIFT, uuid } from './people.js';

type Found = ReplyOf<typeof developmentsGet>;

export const DETAINED = uuid(201);
export const PACT = uuid(202);
export const ALERT = uuid(301);
export const PACT_ALERT = uuid(302);

export function detention(): Development {
  return development.parse({
    id: DETAINED,
    version: 2,
    kind: 'detention',
    stage: 'detained',
    polarity: 'adverse',
    certainty: 'confirmed',
    hosts: ['KG'],
    origin: 'RU',
    when: '2026-11-21',
    subjects: ['Marta Velde'],
    profiles: ['activist'],
    persecution: true,
    background: false,
    headline: 'Activist held in Bishkek ahead of extradition hearing',
    language: 'en',
    sources: 2,
    state: 'active',
    lowGradeSince: null,
    firstSeenAt: minutesAgo(95),
    changedAt: minutesAgo(40),
  });
}

export function pact(): Development {
  return development.parse({
    ...detention(),
    id: PACT,
    version: 1,
    kind: 'data_sharing_agreement',
    stage: 'ratified',
    certainty: 'reported',
    hosts: ['KZ', 'KG'],
    parties: [
      { country: 'KZ', stage: 'signed', since: '2020' },
      { country: 'KG', stage: 'ratified', since: '2023-07' },
    ],
    when: '2023-07',
    subjects: [],
    profiles: [],
    persecution: 'unknown',
    headline: 'Парламент одобрил обмен личными данными',
    language: 'ru',
    sources: 1,
    changedAt: minutesAgo(300),
  });
}

/** A quotation with a hidden direction mark, as a hostile page could hold it. */
const EXCERPT =
  'Police in Bishkek detained the activist Marta Velde on Saturday; a court will hear Russia’s request for her \u202eextradition\u202c on Monday, her lawyer said.';
const CLAIM = 'detained the activist Marta Velde on Saturday';

export function found(of: Development): Found {
  const start = EXCERPT.indexOf(CLAIM);
  const { kind, hosts, origin, stage, polarity, certainty, when, subjects, persecution, background } = of;
  return developmentsGet.reply.parse({
    development: of,
    history: [
      { version: 1, at: minutesAgo(95), stage: 'requested', certainty: 'reported', because: 'first_report' },
      { version: 2, at: minutesAgo(40), stage: of.stage, certainty: of.certainty, because: 'corroborated' },
    ],
    mentions: [
      {
        mention: {
          kind,
          hosts,
          origin,
          stage,
          polarity,
          certainty,
          when,
          subjects,
          persecution,
          background,
          spans: [{ start: 100, end: 145 }],
        },
        evidence: {
          documentId: uuid(401),
          sourceId: uuid(501),
          sourceName: 'Chuy Valley Courier',
          grade: 'B',
          url: 'https://courier.example/item/17',
          finalUrl: 'https://courier.example/item/17',
          title: of.headline,
          language: 'en',
          published: minutesAgo(120),
          fetchedAt: minutesAgo(96),
          sha256: '3f6a'.repeat(16),
        },
        excerpt: EXCERPT,
        marks: [{ start, end: start + CLAIM.length }],
      },
    ],
  }) as Found;
}

export function alerts(): AlertView[] {
  return [
    alertView.parse({
      id: ALERT,
      version: 2,
      cause: 'development',
      state: 'updated',
      urgency: 'critical',
      kind: 'detention',
      raisedAt: minutesAgo(95),
      changedAt: minutesAgo(40),
      touchedCount: 3,
      duties: [
        { responsible: ANNA, takenBy: null, takenUntil: null },
        { responsible: BORIS, takenBy: BORIS, takenUntil: minutesAgo(-18) },
      ],
      developments: [detention()],
      report: null,
      touched: [
        {
          personId: HERON,
          code: 'heron-tuvo',
          urgency: 'critical',
          reasons: [
            { code: 'resides_in_host', country: 'KG' },
            { code: 'origin_matches', country: 'RU' },
            { code: 'profile_named', profile: 'activist' },
          ],
          outcome: null,
        },
        {
          personId: SWIFT,
          code: 'swift-lamo',
          urgency: 'high',
          reasons: [{ code: 'plans_host', country: 'KG', day: '2026-12-01' }, { code: 'linked_co_defendant' }],
          outcome: { outcome: 'reached', by: BORIS, at: minutesAgo(20) },
        },
      ],
    }),
    alertView.parse({
      id: PACT_ALERT,
      version: 1,
      cause: 'development',
      state: 'raised',
      urgency: 'high',
      kind: 'data_sharing_agreement',
      raisedAt: minutesAgo(300),
      changedAt: minutesAgo(300),
      touchedCount: 1,
      duties: [{ responsible: 'desk', takenBy: BORIS, takenUntil: minutesAgo(-12) }],
      developments: [pact()],
      report: null,
      touched: [
        {
          personId: HERON,
          code: 'heron-tuvo',
          urgency: 'high',
          reasons: [{ code: 'bound_by_instrument', country: 'KG', day: '2023-07' }, { code: 'no_profile_named' }],
          outcome: null,
        },
      ],
    }),
  ];
}

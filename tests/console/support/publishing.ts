import type { BulletinView, PublishingView } from '@lapwing/contracts';
import { DETAINED, PACT } from './happenings.js';
import { minutesAgo } from './people.js';

export const SENDER = '0123456789abcdef';
const BASE = 'https://desk.example/feeds/';

/** What an invented desk publishes: two developments, one of them cancelled. */
export class Publishing {
  readonly seconded: boolean[] = [];
  stands: PublishingView = {
    public: false,
    version: 1,
    since: null,
    wish: null,
    key: { publicKey: '0f1e2d3c4b5a6978'.repeat(4), sender: `lapwing-${SENDER}` },
    addresses: [
      { file: 'atom', address: `${BASE}developments.atom` },
      { file: 'json', address: `${BASE}developments.json` },
      { file: 'jws', address: `${BASE}developments.jws` },
      { file: 'key', address: `${BASE}key.pem` },
    ],
    messages: 3,
    standing: 1,
    held: [
      { because: 'low_grade', count: 4 },
      { because: 'withdrawn', count: 1 },
    ],
  };
  readonly bulletins: BulletinView[] = [
    bulletin(3, PACT, { message: 'cancel', because: 'withdrawn' }),
    bulletin(2, DETAINED, { message: 'alert', because: 'first' }),
    bulletin(1, PACT, { message: 'alert', because: 'first' }),
  ];

  turn(changed: Partial<PublishingView>): PublishingView {
    this.stands = { ...this.stands, ...changed, version: this.stands.version + 1 };
    return this.stands;
  }
}

function bulletin(seq: number, developmentId: string, stated: Pick<BulletinView, 'message' | 'because'>): BulletinView {
  const pact = developmentId === PACT;
  return {
    seq,
    identifier: `urn:lapwing:bulletin:${SENDER}:${developmentId}:${seq}`,
    sent: minutesAgo(60 - seq * 15),
    developmentId,
    ...stated,
    facts: {
      kind: pact ? 'data_sharing_agreement' : 'detention',
      stage: pact ? 'signed' : 'detained',
      polarity: 'adverse',
      certainty: 'reported',
      procedure: null,
      hosts: pact ? ['KG', 'KZ'] : ['KG'],
      origin: 'RU',
      parties: [],
      when: '2026-03-01',
      profiles: pact ? [] : ['activist'],
      headline: pact ? 'Three states will answer each other’s requests' : 'An activist was held before a hearing',
      language: 'en',
      disputed: false,
      grade: 'B',
      sources: [
        {
          outlet: 'gazette.example',
          url: 'https://gazette.example/held',
          grade: 'B',
          type: 'independent',
          published: minutesAgo(90),
        },
      ],
    },
  };
}

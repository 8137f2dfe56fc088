import {
  auditEntry,
  partStatus,
  policyView,
  sourceView,
  subscriptionView,
  type AuditEntry,
  type PartStatus,
  type PolicyView,
  type SourceView,
  type SubscriptionView,
} from '@lapwing/contracts';
import { ANNA, BORIS, HERON, minutesAgo, uuid } from './people.js';

export function sources(): SourceView[] {
  const source = (n: number, rest: object): SourceView =>
    sourceView.parse({
      id: uuid(500 + n),
      version: 1,
      healthDetail: null,
      lastTriedAt: minutesAgo(3),
      lastGoodAt: minutesAgo(3),
      nextAt: minutesAgo(-2),
      documents: 120 + n,
      ...rest,
    });
  return [
    source(1, {
      name: 'Chuy Valley Courier',
      url: 'https://courier.example/feed.xml',
      grade: 'B',
      country: 'KG',
      health: 'ok',
    }),
    source(2, {
      name: 'Вестник предгорий',
      url: 'https://vestnik.example/rss',
      grade: 'C',
      type: 'state_media',
      country: 'KZ',
      health: 'failing',
      healthDetail: 'The server closed the connection three times in a row.',
      lastGoodAt: minutesAgo(1500),
    }),
    source(3, {
      name: 'Sevan Legal Watch',
      url: 'https://legal.example/atom.xml',
      grade: 'A',
      type: 'advocacy',
      country: 'AM',
      health: 'silent',
      lastGoodAt: minutesAgo(9000),
    }),
  ];
}

export function subscriptions(): SubscriptionView[] {
  return [subscriptionView.parse({ id: uuid(700), version: 1, name: 'Where our people are' })];
}

export function policies(): PolicyView[] {
  const steps = [
    { afterMinutes: 0, target: 'responsible', channels: 'preferred' },
    { afterMinutes: 5, target: 'responsible', channels: 'other' },
    { afterMinutes: 10, target: 'second', channels: 'all' },
    { afterMinutes: 20, target: 'lead', channels: 'all' },
    { afterMinutes: 30, target: 'director', channels: 'all' },
  ];
  return [
    policyView.parse({
      id: uuid(800),
      version: 1,
      isDefault: true,
      name: 'Day and night',
      onCall: [ANNA, BORIS],
      lead: ANNA,
      director: null,
      critical: steps,
      high: steps.slice(0, 2),
      digest: [],
    }),
  ];
}

export function audit(): AuditEntry[] {
  const rows: [string | null, string, string | null][] = [
    [ANNA, 'persons.get', HERON],
    [BORIS, 'duties.acknowledge', uuid(301)],
    [null, 'members.add', uuid(3)],
    [ANNA, 'newer.deed', null],
  ];
  return rows.map(([memberId, action, target], index) =>
    auditEntry.parse({ seq: rows.length - index, at: minutesAgo(10 + index * 25), memberId, action, target }),
  );
}

export function parts(): PartStatus[] {
  const part = (service: string, rest: object = {}): PartStatus =>
    partStatus.parse({
      service,
      state: 'ready',
      version: '0.1.0',
      checks: [
        { name: 'database', ok: true, detail: null },
        { name: 'bus', ok: true, detail: null },
      ],
      counts: { outbox_waiting: 0, dead_letters: 0 },
      ...rest,
    });
  const canary = {
    launchedAt: minutesAgo(4),
    arrivedAt: minutesAgo(4),
    seconds: 3.4,
    missed: 1,
    missedInARow: 0,
    everySeconds: 900,
  };
  return [
    part('ingestion', { counts: { documents: 366, sources_failing: 1, review: 4, rulings: 1 }, canary }),
    part('matching'),
    part('notification', {
      state: 'degraded',
      checks: [{ name: 'signal', ok: false, detail: 'not linked yet' }],
    }),
    part('gateway'),
  ];
}

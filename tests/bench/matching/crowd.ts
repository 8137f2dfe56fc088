/**
 * A million invented persons of 500 organisations in 60 hosts with 10 origins. In the first half of the hosts each pair of
 * host and origin is spread over all organisations, in the second half it belongs to five. Three of five persons are
 * watched, so that a development in one host with one origin touches three fifths of the pair.
 */
import { PROFILES, WANTED_STATUSES, type Kind } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import type { Development } from '@lapwing/domain';

export const ORGANISATIONS = 500;
const HOSTS = (
  'AE AL AM AR AT AZ BA BE BG BR CA CH CN CY CZ DE DK EE EG ES FI FR GB GE GR ' +
  'HR HU ID IL IN IT JO JP KE KG KR KZ LB LT LV MA MD ME MK MN MX MY NL NO PH PL PT RO RS SE SK TH TN TR VN'
).split(' ');
const ORIGINS = ['RU', 'BY', 'TJ', 'UZ', 'TM', 'IR', 'AF', 'CU', 'ER', 'VE'];
const PAIRS = HOSTS.length * ORIGINS.length;
/** Pairs in the hosts before this one are spread over all organisations. */
const SPREAD = HOSTS.length / 2;
const WORKERS = 5;

export function organisation(number: number): string {
  return `0199c000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

function worker(org: number, number: number): string {
  return `0199d000-0000-7000-${(0x8000 + number).toString(16)}-${org.toString(16).padStart(12, '0')}`;
}

/** The person with a number. */
export function personOf(number: number): { orgId: string; entry: object } {
  const pair = number % PAIRS;
  const nth = Math.floor(number / PAIRS);
  const host = Math.floor(pair / ORIGINS.length);
  const org = host < SPREAD ? (nth * 7 + pair) % ORGANISATIONS : (pair % (ORGANISATIONS / 5)) * 5 + (nth % 5);
  const profile = PROFILES[number % PROFILES.length] ?? 'activist';
  const journey =
    number % 4 === 0 ? [{ country: HOSTS[(host + 7) % HOSTS.length], kind: 'transit', until: '2020-01-31' }] : [];
  return {
    orgId: organisation(org),
    entry: {
      code: `crowd-${number.toString(36)}`,
      status: nth % 5 < 3 ? 'active' : 'safe',
      stays: [{ country: HOSTS[host], kind: 'residence', from: '2022-03-01' }, ...journey],
      origins: [ORIGINS[pair % ORIGINS.length]],
      profiles: [profile],
      wanted: WANTED_STATUSES[number % WANTED_STATUSES.length],
      documents: [{ class: number % 3 === 0 ? 'internal_passport' : 'foreign_passport' }],
      assignees: [worker(org, nth % WORKERS)],
    },
  };
}

/** How many persons a development of one pair touches. */
export function touchedPerPair(persons: number): number {
  const perPair = Math.floor(persons / PAIRS);
  return Array.from({ length: perPair }, (_, nth) => nth).filter((nth) => nth % 5 < 3).length;
}

function developmentIn(number: number, stated: Partial<Development>): Development {
  const now = new Date().toISOString();
  const id = `0199e000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  return aDevelopment({ id, when: now.slice(0, 10), firstSeenAt: now, changedAt: now, ...stated });
}

/** A deportation that touches one pair, whose persons belong to five organisations or to all of them. */
export function inOnePair(number: number, belonging: 'five' | 'all'): Development {
  const half = PAIRS / 2;
  const pair = (belonging === 'all' ? 0 : half) + ((number * 13) % half);
  const host = HOSTS[Math.floor(pair / ORIGINS.length)] ?? '';
  return developmentIn(number, { hosts: [host], origin: ORIGINS[pair % ORIGINS.length] ?? null });
}

/** Cameras in ten hosts that touch everybody there: a tenth of all persons that are watched, of every organisation. */
export function inTenHosts(number: number): Development {
  const kind: Kind = 'surveillance';
  return developmentIn(number, { kind, stage: 'in_force', hosts: HOSTS.slice(0, 10), origin: null });
}

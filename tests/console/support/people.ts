import type { Role } from '@lapwing/domain';
import {
  memberView,
  personView,
  sessionView,
  type MemberView,
  type PersonView,
  type SessionView,
} from '@lapwing/contracts';

/** A stable identifier for the n-th invented thing. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** The day so many days from today, in UTC; negative is past. */
export function dayIn(days: number): string {
  return minutesAgo(-days * 24 * 60).slice(0, 10);
}

/** An instant so many minutes before now; negative lies ahead. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

export const ANNA = uuid(1);
export const BORIS = uuid(2);
export const OLGA = uuid(3);
export const HERON = uuid(101);
export const SWIFT = uuid(102);
export const REED = uuid(103);

export function members(): MemberView[] {
  const rows: [string, string, Role[], boolean][] = [
    [ANNA, 'anna', ['organisation_admin', 'operator', 'caseworker'], true],
    [BORIS, 'boris', ['caseworker'], true],
    [OLGA, 'olga', ['auditor'], false],
  ];
  return rows.map(([id, login, roles, enrolled]) =>
    memberView.parse({ id, login, roles, language: 'en', active: true, enrolled, version: 1 }),
  );
}

/** Who is signed in; other roles show other doors. */
export function sessionOf(roles: Role[] = ['organisation_admin', 'operator', 'caseworker']): SessionView {
  return sessionView.parse({
    memberId: ANNA,
    orgId: uuid(900),
    organisation: 'Harbour',
    login: 'anna',
    roles,
    language: 'en',
    expiresAt: minutesAgo(-600),
    developmentMode: false,
  });
}

export function persons(): PersonView[] {
  const person = (id: string, code: string, rest: object): PersonView =>
    personView.parse({ id, code, version: 1, changedAt: minutesAgo(4000), ...rest });
  return [
    person(HERON, 'heron-tuvo', {
      version: 2,
      stays: [{ country: 'KG', kind: 'residence', from: '2026-03-04' }],
      origins: ['RU'],
      profiles: ['activist'],
      wanted: 'wanted_home',
      documents: [
        { class: 'internal_passport', country: 'RU', usableForExit: false },
        { class: 'foreign_passport', country: 'RU', usableForExit: true, expires: dayIn(-12) },
        { class: 'humanitarian_visa', country: 'DE', state: 'issued', expires: dayIn(41) },
      ],
      exitArranged: true,
      assignees: [ANNA],
    }),
    person(SWIFT, 'swift-lamo', {
      stays: [
        { country: 'AM', kind: 'residence' },
        { country: 'KG', kind: 'planned', from: '2026-12-01', until: '2026-12-20' },
      ],
      origins: ['RU'],
      profiles: ['deserter_refused'],
      links: [{ personId: HERON, kind: 'co_defendant' }],
      documents: [{ class: 'laissez_passer', expires: dayIn(25) }],
      clocks: [{ kind: 'appeal', country: 'AM', day: dayIn(1) }],
      checkInDays: 7,
      lastContact: dayIn(-9),
      assignees: [BORIS],
    }),
    person(REED, 'reed-okka', { stays: [{ country: 'GE', kind: 'residence' }], origins: ['BY'], status: 'safe' }),
  ];
}

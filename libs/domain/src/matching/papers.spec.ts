import type { Development, Exposure, Urgency } from '../model.js';
import { aDevelopment, aDocument, anExposure, aStay, aSubscription } from '../testing/index.js';
import { match } from '../testing/match.js';
import { ExposureIndex } from './exposure-index.js';
import type { Match } from './match.js';
import { papersOf } from './papers.js';

const NOW = new Date('2026-03-01T12:00:00Z');

function judge(development: Partial<Development>, exposure: Partial<Exposure>): Match {
  const ringing = { subscriptions: [aSubscription()], mutes: [], table: null };
  return match(aDevelopment(development), new ExposureIndex([anExposure(exposure)]), ringing, NOW);
}
function urgencyOf(found: Match): Urgency | string {
  return found.matched ? found.urgency : found.because;
}

describe('papers and lists', () => {
  const internal = papersOf([aDocument({ class: 'internal_passport' })]);
  const both = papersOf([aDocument({ class: 'internal_passport' }), aDocument({ class: 'foreign_passport' })]);
  const coming = { kind: 'refuge', stage: 'threatened' } as const;
  const table: [string, Partial<Development>, Partial<Exposure>, Urgency][] = [
    ['a refuge about to close, for who has a passport', coming, { papers: both }, 'digest'],
    ['a refuge about to close, for who has only an internal one', coming, { papers: internal }, 'high'],
    ['a rumour of it is no more than that', { ...coming, certainty: 'unverified' }, { papers: internal }, 'digest'],
    [
      'a passport that has run out is none',
      coming,
      {
        papers: papersOf([
          aDocument({ class: 'internal_passport' }),
          aDocument({ class: 'foreign_passport', expires: '2026-02-28' }),
        ]),
      },
      'high',
    ],
    [
      'a passport issued but not collected is none',
      coming,
      {
        papers: papersOf([
          aDocument({ class: 'internal_passport' }),
          aDocument({ class: 'foreign_passport', state: 'issued' }),
        ]),
      },
      'high',
    ],
    [
      'the arrest of others, for who is on the same list',
      { kind: 'detention', stage: 'detained', profiles: ['religious'] },
      { wanted: 'interstate_list' },
      'critical',
    ],
    [
      'the arrest of others, for who is wanted at home only',
      { kind: 'detention', stage: 'detained', profiles: ['religious'] },
      { wanted: 'wanted_home' },
      'high',
    ],
    [
      'an unverified list, for who is on it',
      { kind: 'wanted_list', stage: 'in_force', certainty: 'unverified' },
      { wanted: 'interpol' },
      'high',
    ],
    [
      'a list that stands wakes nobody at night',
      { kind: 'wanted_list', stage: 'signed' },
      { wanted: 'interpol' },
      'high',
    ],
  ];
  test.each(table)('%s', (_name, development, exposure, expected) =>
    expect(urgencyOf(judge(development, exposure))).toBe(expected),
  );

  const leaving = (country: string, papers = internal): Match =>
    judge(
      { kind: 'detention', stage: 'detained' },
      { papers, stays: [aStay(), aStay({ country, kind: 'planned', from: '2026-03-05' })] },
    );
  const codes = (found: Match): string[] =>
    found.matched ? found.touched.flatMap(({ reasons }) => reasons.map(({ code }) => code)) : [];

  test('an internal passport alone does not pass the border out of its bloc, and the reason says so', () => {
    expect(codes(leaving('DE'))).toContain('papers_do_not_pass');
    expect(codes(leaving('AM'))).not.toContain('papers_do_not_pass');
    expect(codes(leaving('DE', both))).not.toContain('papers_do_not_pass');
  });
});

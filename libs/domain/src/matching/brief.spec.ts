import { aDevelopment, anExposure, aStay } from '../testing/index.js';
import type { Development, Urgency } from '../model.js';
import { because } from './reasons.js';
import { briefOf, compareBriefs } from './brief.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const person = anExposure({ stays: [aStay()] });

describe('the exposure brief', () => {
  const table: [string, Partial<Development>, Urgency | string][] = [
    ['a treaty in force for years', { kind: 'extradition_agreement', stage: 'in_force', when: '2004-06' }, 'digest'],
    ['a return of last year', { when: '2025-04-10' }, 'high'],
    [
      'an abduction of another profile',
      { kind: 'abduction', when: '2025-04-10', profiles: ['deserter_fought'] },
      'digest',
    ],
    ['a closed refuge', { kind: 'refuge', stage: 'executed', when: '2022-01' }, 'digest'],
    ['an open programme', { kind: 'refuge', stage: 'executed', polarity: 'mitigating' }, 'digest'],
    ['a return of three years ago', { when: '2023-02-01' }, 'nothing_stands'],
    [
      'a rumoured mechanism',
      { kind: 'security_agreement', stage: 'rumoured', certainty: 'unverified' },
      'nothing_stands',
    ],
    [
      'a suspended pact',
      { kind: 'data_sharing_agreement', stage: 'suspended', polarity: 'mitigating' },
      'nothing_stands',
    ],
    [
      'a treaty with another origin',
      { kind: 'extradition_agreement', stage: 'in_force', origin: 'TJ' },
      'nothing_stands',
    ],
    ['what stands in another host', { hosts: ['KZ'] }, 'nothing_stands'],
  ];
  test.each(table)('with %s', (_name, stated, expected) => {
    const brief = briefOf(person, [aDevelopment(stated)], NOW);
    expect(brief.matched ? brief.urgency : brief.because).toBe(expected);
  });

  test('lists what stands where somebody plans to go, with the day', () => {
    const plans = anExposure({ stays: [aStay({ country: 'AM' }), aStay({ kind: 'planned', from: '2026-03-06' })] });
    expect(briefOf(plans, [aDevelopment()], NOW)).toMatchObject({
      developmentIds: [aDevelopment().id],
      touched: [{ reasons: [because('stands_in_host', { country: 'KG', day: '2026-03-06' })] }],
    });
  });

  test('is for nobody who is safe', () => {
    expect(briefOf(anExposure({ status: 'safe' }), [aDevelopment()], NOW)).toEqual({
      matched: false,
      because: 'not_watched',
    });
  });
});

describe('a brief made again', () => {
  const known = {
    personId: person.id,
    urgency: 'digest',
    stage: null,
    reasons: [because('stands_in_host', { country: 'KG' })],
  } as const;
  const old = { ...known, reasons: [...known.reasons] };

  test('rings for a new place', () => {
    const moved = { ...old, reasons: [because('stands_in_host', { country: 'KZ' })] };
    expect(compareBriefs(old, moved)).toEqual({ changed: true, worse: true, because: 'new_place' });
  });

  test('is silent about the same places', () => {
    expect(compareBriefs(old, old)).toEqual({ changed: false, because: 'same_places' });
  });

  test('is told quietly when it is less urgent', () => {
    expect(compareBriefs({ ...old, urgency: 'high' }, old)).toEqual({
      changed: true,
      worse: false,
      because: 'less_urgent',
    });
  });
});

import { aDevelopment, aDocument, anExposure, aStay } from '../testing/index.js';
import type { Development, Urgency } from '../model.js';
import { because } from '../matching/reasons.js';
import { briefPlace } from './brief-place.js';
import { followsIntoBriefs } from './follow-facts.js';
import { daysThere, papersThere } from './papers-there.js';
import { briefOf, compareBriefs } from './raise-brief.js';
import { standingFact } from './standing-fact.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const person = anExposure({ stays: [aStay()] });
const id = (last: number): string => `0199a000-0000-7000-8000-0000000000d${last}`;

describe('a development in a brief', () => {
  type Case = [string, Partial<Development>, string];
  const pact = { kind: 'data_sharing_agreement', hosts: ['KG', 'KZ'] } as const;
  const parties: Development['parties'] = [
    { country: 'KZ', stage: 'signed', since: '2020-12-18' },
    { country: 'KG', stage: 'in_force', since: '2023-07-21' },
  ];
  const table: Case[] = [
    ['a treaty in force', { kind: 'extradition_agreement', stage: 'in_force' }, 'agreements in_force digest'],
    ['a pact by the stage of its party there', { ...pact, hosts: ['KZ'], parties }, 'agreements in_force digest'],
    ['a pact signed there', { ...pact, hosts: ['KG'] }, 'agreements coming digest'],
    ['a negotiation', { ...pact, hosts: ['KG'], stage: 'negotiating' }, 'agreements planned not_standing'],
    ['a suspended pact', { ...pact, hosts: ['KG'], stage: 'suspended' }, 'agreements ended not_standing'],
    [
      'a rumoured mechanism',
      { kind: 'security_agreement', stage: 'rumoured', certainty: 'unverified' },
      'agreements planned unverified',
    ],
    ['a list handed over', { kind: 'wanted_list', stage: 'executed' }, 'wanted_lists in_force digest'],
    [
      'cameras for everybody',
      { kind: 'surveillance', stage: 'in_force', origin: null },
      'surveillance in_force digest',
    ],
    ['a return of last year', { when: '2025-04-10' }, 'taken taken high'],
    ['one of another profile', { when: '2025-04-10', profiles: ['lgbt'] }, 'taken taken digest'],
    ['a release', { kind: 'detention', stage: 'blocked', polarity: 'mitigating' }, 'taken undone not_standing'],
    ['a request', { kind: 'forced_return', stage: 'requested' }, 'taken asked_for not_standing'],
    ['an attack', { kind: 'violence' }, 'taken attacked not_standing'],
    ['an unverified abduction', { kind: 'abduction', certainty: 'unverified' }, 'taken taken unverified'],
    ['a closed refuge', { kind: 'refuge', stage: 'executed', when: '2022-01' }, 'refuge closed digest'],
    ['an open programme', { kind: 'refuge', stage: 'executed', polarity: 'mitigating' }, 'refuge open digest'],
    ['a refusal undone', { kind: 'refuge', stage: 'blocked', polarity: 'mitigating' }, 'refuge undone not_standing'],
    ['a bill', { kind: 'refuge', stage: 'threatened' }, 'refuge may_change not_standing'],
    ['an act of the Union elsewhere', { kind: 'refuge', hosts: ['EU'], stage: 'executed' }, 'nothing'],
    ['a return of three years ago', { when: '2023-02-01' }, 'nothing'],
    ['history of no known day', { when: null, background: true }, 'nothing'],
    ['a threat', { stage: 'threatened' }, 'nothing'],
    ['a treaty of another origin', { kind: 'extradition_agreement', stage: 'in_force', origin: 'TJ' }, 'nothing'],
    ['what stands in another host', { hosts: ['KZ'] }, 'nothing'],
    ['an ordinary crime', { persecution: false }, 'nothing'],
    ['what was withdrawn', { state: 'withdrawn' }, 'nothing'],
    ['a label', { kind: 'origin_action' }, 'nothing'],
  ];
  test.each(table)('%s', (_name, stated, expected) => {
    const fact = standingFact(aDevelopment(stated), person, 'KG', NOW);
    const told = fact === null ? 'nothing' : `${fact.section} ${fact.standing} ${fact.urgency ?? fact.because}`;
    expect(told).toBe(expected);
  });
});

describe('what stands in a place', () => {
  test('is in sections of which none vanishes, those like them first, the latest before the rest', () => {
    const developments = [
      aDevelopment({ id: id(1), when: '2025-04-12', profiles: ['lgbt'] }),
      aDevelopment({ id: id(2), kind: 'detention', stage: 'blocked', polarity: 'mitigating' }),
      aDevelopment({ id: id(3), when: '2025-04-12', profiles: ['activist'] }),
      aDevelopment({ id: id(4), when: '2025-12-10', profiles: ['activist'] }),
      aDevelopment({ id: id(5), kind: 'surveillance', stage: 'in_force' }),
    ];
    const { urgency, parts } = briefPlace(person, 'KG', developments, NOW);
    expect(urgency).toBe('high');
    expect(parts.map(({ section, facts }) => [section, ...facts.map((it) => it.development.id)])).toEqual([
      ['taken', id(4), id(3), id(1), id(2)],
      ['refuge'],
      ['agreements'],
      ['wanted_lists'],
      ['surveillance', id(5)],
    ]);
  });

  test('says what each paper means at the border, in hand or not, and what is not known', () => {
    const documents = [
      aDocument({ class: 'internal_passport', expires: '2026-02-01' }),
      aDocument({ class: 'foreign_passport', state: 'withheld' }),
      aDocument({ class: 'laissez_passer', state: 'applied' }),
      aDocument({ class: 'residence', country: 'KG' }),
      aDocument({ class: 'second_nationality', country: 'DE' }),
    ];
    const lines = papersThere({ documents, origins: ['RU'] }, 'AM', '2026-03-01');
    expect(lines.map(({ document, held, rule }) => [document, held, rule.known ? rule.entry : rule.because])).toEqual([
      ['internal_passport', 'expired', 'admits_by_air'],
      ['foreign_passport', 'taken_away', 'no_line'],
      ['laissez_passer', 'not_in_hand', 'no_line'],
    ]);
  });

  test('counts the days of that country and of papers that end, and no others', () => {
    const day = { country: null, document: null };
    const clocks = [
      { ...day, code: 'stay_limit' as const, country: 'AM' },
      { ...day, code: 'appeal_due' as const, country: 'KG' },
      { ...day, code: 'document_expires' as const, country: 'RU', document: 'foreign_passport' as const },
      { ...day, code: 'review_due' as const },
    ];
    expect(daysThere(clocks, 'AM').map(({ code }) => code)).toEqual(['stay_limit', 'document_expires']);
  });
});

describe('the brief as an alert', () => {
  test('lists what stands where somebody plans to go, with the day', () => {
    const plans = anExposure({ stays: [aStay({ country: 'AM' }), aStay({ kind: 'planned', from: '2026-03-06' })] });
    expect(briefOf(plans, [aDevelopment()], NOW)).toEqual({
      matched: true,
      urgency: 'high',
      news: 'high',
      developmentIds: [aDevelopment().id],
      reasons: [because('stands_in_host', { country: 'KG', day: '2026-03-06' })],
    });
  });

  test('counts what has rung by an alert of its own as a digest', () => {
    const brief = briefOf(person, [aDevelopment()], NOW, new Set([aDevelopment().id]));
    expect(brief).toMatchObject({ urgency: 'high', news: 'digest' });
  });

  test('is for nobody who is safe, and is none where nothing counts', () => {
    const safe = anExposure({ status: 'safe' });
    expect(briefOf(safe, [aDevelopment()], NOW)).toEqual({ matched: false, because: 'not_watched' });
    const rumour = aDevelopment({ kind: 'security_agreement', stage: 'rumoured', certainty: 'unverified' });
    expect(briefOf(person, [rumour], NOW)).toEqual({ matched: false, because: 'nothing_stands' });
  });
});

describe('a brief made again', () => {
  type Old = { urgency: Urgency; places: string[] };
  const table: [string, Old, Old & { news: Urgency }, string][] = [
    ['of the same', known('digest'), made('digest'), 'silent digest same_places'],
    ['with a new place', known('digest'), made('digest', 'digest', ['KG', 'KZ']), 'rings digest new_place'],
    ['after a move', known('high'), made('digest', 'digest', ['KZ']), 'rings digest new_place'],
    ['with something worse of late', known('digest'), made('high'), 'rings high more_urgent'],
    ['with something that has rung', known('digest'), made('high', 'digest'), 'silent digest same_places'],
    ['when what it rang for rings itself', known('high'), made('high', 'digest'), 'silent high same_places'],
    ['with less', known('high'), made('digest'), 'quiet digest less_urgent'],
    ['with a place fewer', known('high', ['KG', 'KZ']), made('high', 'digest'), 'quiet high fewer_places'],
  ];
  function known(urgency: Urgency, places = ['KG']): Old {
    return { urgency, places };
  }
  function made(urgency: Urgency, news = urgency, places = ['KG']): Old & { news: Urgency } {
    return { urgency, news, places };
  }
  const reasons = (places: string[]) => places.map((country) => because('stands_in_host', { country }));
  test.each(table)('%s', (_name, old, now, expected) => {
    const step = compareBriefs({ ...old, reasons: reasons(old.places) }, { ...now, reasons: reasons(now.places) });
    const how = step.changed ? (step.worse ? 'rings' : 'quiet') : 'silent';
    expect(`${how} ${step.urgency} ${step.because}`).toBe(expected);
  });
});

test.each<[string, Partial<Development>, string]>([
  ['what is new', {}, 'rings_itself'],
  ['what is heard of late', { when: '2025-12-01' }, 'heard_late'],
  ['a withdrawal', { state: 'withdrawn' }, 'taken_back'],
  ['a release', { kind: 'detention', stage: 'blocked', polarity: 'mitigating' }, 'taken_back'],
  ['a label', { kind: 'origin_action', when: '2025-12-01' }, 'other_kind'],
])('briefs follow %s or not', (_name, stated, expected) => {
  expect(followsIntoBriefs(aDevelopment(stated), NOW).because).toBe(expected);
});

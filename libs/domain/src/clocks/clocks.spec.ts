import { aClockRecord, aDocument, aStay } from '../testing/index.js';
import { blocChanges } from '../blocs.js';
import type { ClockRecord, LeadName } from './clock.js';
import { clocksOf } from './clocks-of.js';
import { compareReminders, mayRemind, type Looked, type StandingReminder } from './compare-reminders.js';
import { addDays, addMonths } from './days.js';
import { dueOf, nextDueOf, nextLookOf, reasonOfClock } from './due-of.js';
import { stepAt } from './lead-times.js';

const TODAY = '2026-03-01';
const inDays = (days: number): string => addDays(TODAY, days);
const visaIn = (days: number): Partial<ClockRecord> => ({
  clocks: [{ kind: 'visa', country: 'GE', day: inDays(days) }],
});
const clocks = (stated: Partial<ClockRecord>): string[] =>
  clocksOf(aClockRecord(stated), TODAY).map(({ code, day, from, lead }) => `${code} ${day} ${from} ${lead}`);

describe('the days that count', () => {
  it.each<[string, Partial<ClockRecord>, string[]]>([
    ['a record without days has none', {}, []],
    ['a written clock', visaIn(30), ['visa_ends 2026-03-31 clock visa']],
    [
      'a paper that runs out is a permit, a visa or a document',
      {
        documents: [
          aDocument({ class: 'residence', expires: inDays(3) }),
          aDocument({ class: 'work_visa', expires: inDays(2) }),
          aDocument({ class: 'internal_passport', expires: inDays(1) }),
        ],
      },
      [
        'document_expires 2026-03-02 document document',
        'visa_ends 2026-03-03 document visa',
        'permit_ends 2026-03-04 document permit',
      ],
    ],
    [
      'what is applied for or annulled runs out no more',
      {
        documents: [
          aDocument({ state: 'applied', expires: inDays(9) }),
          aDocument({ state: 'annulled', expires: inDays(9) }),
        ],
      },
      [],
    ],
    [
      'a passport is the only way out beside a paper that leads nowhere',
      { documents: [aDocument({ expires: inDays(9) }), aDocument({ class: 'residence' })] },
      ['document_expires 2026-03-10 document only_way_out'],
    ],
    [
      'and beside one that is over already, but not beside one that holds',
      { documents: [aDocument({ expires: inDays(9) }), aDocument({ class: 'laissez_passer', expires: inDays(-1) })] },
      ['document_expires 2026-02-28 document document', 'document_expires 2026-03-10 document only_way_out'],
    ],
    [
      'two that hold are two ways out',
      { documents: [aDocument({ expires: inDays(9) }), aDocument({ class: 'laissez_passer', expires: inDays(5) })] },
      ['document_expires 2026-03-06 document document', 'document_expires 2026-03-10 document document'],
    ],
    [
      'the same visa as clock and as paper counts once',
      { ...visaIn(30), documents: [aDocument({ class: 'visa', country: 'GE', expires: inDays(30) })] },
      ['visa_ends 2026-03-31 document visa'],
    ],
    [
      'a check-in counts from the last contact',
      { checkInDays: 7, lastContact: '2026-02-25' },
      ['check_in_overdue 2026-03-04 check_in check_in'],
    ],
    [
      'and before the first one from the record; who is wanted is missed sooner',
      { checkInDays: 7, wanted: 'interpol', changedAt: '2026-02-20T12:00:00.000Z' },
      ['check_in_overdue 2026-02-27 check_in check_in_wanted'],
    ],
    [
      'a witness is not wanted',
      { checkInDays: 1, wanted: 'witness', lastContact: TODAY },
      ['check_in_overdue 2026-03-02 check_in check_in'],
    ],
    ['a review that was set', { reviewBy: '2026-09-01' }, ['review_due 2026-09-01 review review']],
    [
      'else a year after the consent',
      { consent: { given: true, on: '2025-04-01' } },
      ['review_due 2026-04-01 consent review'],
    ],
    [
      'and at once when it is refused',
      { consent: { given: false, on: '2026-02-10' }, reviewBy: '2026-09-01' },
      ['review_due 2026-02-10 consent review'],
    ],
    [
      'somebody safe has the review only',
      { ...visaIn(3), status: 'safe', checkInDays: 1, reviewBy: '2026-09-01' },
      ['review_due 2026-09-01 review review'],
    ],
    [
      'a closed record the shredding only',
      { ...visaIn(3), status: 'closed', closed: { erasedFrom: '2026-03-20' }, reviewBy: '2026-09-01' },
      ['shredding_due 2026-03-20 closing shredding'],
    ],
  ])('%s', (_, stated, expected) => {
    expect(clocks(stated)).toEqual(expected);
  });

  it('a month that lacks a day gives the first of the next one', () => {
    expect([addMonths('2025-01-31', 1), addMonths('2024-02-29', 12)]).toEqual(['2025-03-03', '2025-03-01']);
  });
});

describe('how long before', () => {
  it.each<[LeadName, string]>([
    ['only_way_out', '91 - | 90 digest | 31 digest | 30 high | 7 high | 0 high | -1 high | -2 high | -3 digest'],
    ['document', '61 - | 60 digest | 14 digest | -1 digest'],
    ['permit', '61 - | 60 digest | 30 high | 7 high | 1 high | -1 high | -3 digest'],
    ['visa', '61 - | 60 digest | 30 high | 7 high | 1 high | -1 high | -3 digest'],
    ['stay_limit', '15 - | 14 digest | 3 high | 1 high | -1 high | -3 digest'],
    ['appeal', '15 - | 14 high | 7 high | 3 high | 2 critical | 0 critical | -1 high | -3 digest'],
    ['detention_limit', '3 - | 2 critical | 1 critical | 0 critical | -2 critical | -3 high'],
    ['check_in', '0 - | -1 high | -2 high | -3 high | -7 high'],
    ['check_in_wanted', '0 - | -1 high | -2 high | -3 critical | -7 critical'],
    ['review', '15 - | 14 digest | 0 digest | -7 digest'],
    ['shredding', '61 - | 60 digest | 30 digest | 7 high | -1 digest'],
  ])('%s', (lead, expected) => {
    const days = expected.split(' | ').map((it) => Number(it.split(' ')[0]));
    expect(days.map((it) => `${it} ${stepAt(lead, it)?.urgency ?? '-'}`).join(' | ')).toBe(expected);
  });

  it('what is overdue is repeated ever more rarely', () => {
    const begun = Array.from({ length: 70 }, (_, late) => stepAt('visa', -1 - late)?.days);
    expect([...new Set(begun)]).toEqual([-1, -3, -7, -15, -31, -63]);
  });
});

describe('the next day to look', () => {
  it.each<[string, Partial<ClockRecord>, string | null]>([
    ['is the first step of the nearest clock', visaIn(90), inDays(30)],
    ['is today while something is due', visaIn(45), TODAY],
    ['is today as long as something is overdue', visaIn(-400), TODAY],
    ['is the day after a check-in that is missed', { checkInDays: 7, lastContact: TODAY }, inDays(8)],
    ['is the week before a journey', { stays: [aStay({ kind: 'planned', from: inDays(20) })] }, inDays(13)],
    ['is the day itself when that is past', { stays: [aStay({ kind: 'planned', from: inDays(5) })] }, inDays(5)],
    ['is none for a journey long over', { stays: [aStay({ from: inDays(-2) })] }, null],
    ['is none for a journey of somebody safe', { status: 'safe', stays: [aStay({ from: inDays(5) })] }, null],
    ['is none without days', {}, null],
  ])('%s', (_, stated, expected) => {
    expect(nextDueOf(aClockRecord(stated), TODAY)).toBe(expected);
  });
});

describe('the day to look again', () => {
  it.each<[string, Partial<ClockRecord>, string | null]>([
    ['is the next step', visaIn(45), inDays(15)],
    ['is the next step also on a step', visaIn(30), inDays(23)],
    ['is the day after the day at last', visaIn(0), inDays(1)],
    ['is tomorrow while something is overdue', visaIn(-40), inDays(1)],
    ['is the nearest of several', { ...visaIn(45), reviewBy: inDays(20) }, inDays(6)],
    ['is the next day of a journey', { stays: [aStay({ from: inDays(7) })] }, inDays(1)],
    ['is none without days', {}, null],
  ])('%s', (_, stated, expected) => {
    expect(nextLookOf(aClockRecord(stated), TODAY)).toBe(expected);
  });

  it('never passes over a step: whoever looks only then sees every step begin', () => {
    const record = aClockRecord({
      ...visaIn(100),
      documents: [aDocument({ expires: inDays(120) })],
      reviewBy: inDays(40),
    });
    const steps = (day: string): string =>
      dueOf(record, day)
        .map(({ code, step }) => `${code} ${step}`)
        .join();
    const daily = new Set(Array.from({ length: 300 }, (_, days) => steps(inDays(days))));
    const seen = new Set<string>();
    let day: string | null = nextDueOf(record, TODAY);
    while (day !== null && day < inDays(300)) {
      seen.add(steps(day));
      day = nextLookOf(record, day);
    }
    expect([...seen].sort()).toEqual([...daily].filter((it) => it !== '').sort());
  });
});

describe('a reminder', () => {
  const NOON = new Date(`${TODAY}T10:00:00Z`);
  const standing = (on: string, record: ClockRecord, stated: Partial<StandingReminder> = {}): StandingReminder => {
    const due = dueOf(record, on);
    const urgency = due.some((it) => it.urgency === 'critical') ? 'critical' : (due[0]?.urgency ?? 'digest');
    return { state: 'raised', urgency, duties: ['desk'], reasons: due.map(reasonOfClock), ...stated };
  };
  const look = (now: Partial<ClockRecord>, then = TODAY, at = NOON): Looked => {
    const record = aClockRecord(now);
    return { due: dueOf(record, TODAY), dueThen: dueOf(record, then), duties: ['desk'], now: at };
  };
  const told = (old: StandingReminder | null, looked: Looked): string => {
    const step = compareReminders(old, looked);
    return step.changed ? `${step.state} ${step.worse ? 'rings' : 'quiet'}: ${step.because}` : step.because;
  };
  const visa = aClockRecord(visaIn(7));
  const fiveLeft = aClockRecord(visaIn(5));
  const appeal = { kind: 'appeal', country: 'GE', day: inDays(2) } as const;
  const both = { clocks: [...(visaIn(7).clocks ?? []), appeal] };

  it.each<[string, StandingReminder | null, Looked, string]>([
    ['is none while nothing is due', null, look({}), 'nothing_due'],
    ['is raised when something is', null, look(visaIn(30)), 'raised rings: new_clock'],
    ['says nothing within a step', standing(inDays(-1), fiveLeft), look(visaIn(5), inDays(-1)), 'nothing_new'],
    ['is quiet on the same step', standing(TODAY, visa), look(visaIn(7)), 'nothing_new'],
    [
      'rings again a step further',
      standing(inDays(-3), visa),
      look(visaIn(7), inDays(-3)),
      'updated rings: step_further',
    ],
    [
      'rings though somebody closed it before',
      standing(inDays(-3), visa, { state: 'closed' }),
      look(visaIn(7), inDays(-3)),
      'raised rings: step_further',
    ],
    ['stays closed within a step', standing(TODAY, visa, { state: 'closed' }), look(visaIn(7)), 'closed'],
    ['is settled when nothing is due any more', standing(TODAY, visa), look(visaIn(300)), 'closed quiet: settled'],
    ['is settled once', standing(TODAY, visa, { state: 'closed', reasons: [] }), look(visaIn(300)), 'nothing_due'],
    [
      'is raised anew after it settled',
      standing(TODAY, visa, { state: 'closed', reasons: [] }),
      look(visaIn(7)),
      'raised rings: new_clock',
    ],
    ['rings for a clock that came in', standing(TODAY, visa), look(both), 'updated rings: new_clock'],
    [
      'is told less urgent without a ring',
      standing(TODAY, aClockRecord(both)),
      look(visaIn(7)),
      'updated quiet: less_urgent',
    ],
    [
      'does not ring for what waits behind something worse',
      standing(TODAY, aClockRecord({ clocks: [appeal] })),
      look(both),
      'other_clocks',
    ],
    [
      'rings when the same clock got worse',
      standing(TODAY, visa, { urgency: 'digest' }),
      look(visaIn(7)),
      'updated rings: more_urgent',
    ],
    [
      'tells other duties quietly',
      standing(TODAY, visa, { duties: ['a'] }),
      look(visaIn(7)),
      'updated quiet: duties_changed',
    ],
    ['waits for the day', null, look(visaIn(7), TODAY, new Date(`${TODAY}T02:00:00Z`)), 'waits_for_day'],
    [
      'does not when critical',
      null,
      look({ clocks: [appeal] }, TODAY, new Date(`${TODAY}T02:00:00Z`)),
      'raised rings: new_clock',
    ],
  ])('%s', (_, old, looked, expected) => {
    expect(told(old, looked)).toBe(expected);
  });

  it.each([
    ['05:59', false],
    ['06:00', true],
    ['13:59', true],
    ['14:00', false],
  ])('may ring at %s UTC: %s', (time, expected) => {
    expect(mayRemind('high', new Date(`${TODAY}T${time}:00Z`))).toBe(expected);
  });
});

describe('a bloc', () => {
  it.each([
    ['2013-07-01', [{ bloc: 'EU', joins: ['HR'], leaves: [] }]],
    ['2020-02-01', [{ bloc: 'EU', joins: [], leaves: ['GB'] }]],
    ['2024-07-04', [{ bloc: 'SCO', joins: ['BY'], leaves: [] }]],
    ['2026-03-01', []],
  ])('changes on %s', (day, expected) => {
    expect(blocChanges(day)).toEqual(expected);
  });
});

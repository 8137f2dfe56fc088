import { afterRing, anotherRound, minutesToAnswer, nextStep, type DutyHistory } from './next-step.js';
import { mendClock } from './mend-clock.js';
import { defaultPolicy, stepsFor, type Policy } from './policy.js';
import { freshDuty } from './rehearse.js';
import { snooze } from './snooze.js';
import { holdUntil, takeDuty } from './take-duty.js';

const policy = defaultPolicy([]);
const OPENED = '2026-03-01T02:10:00.000Z';
const after = (minutes: number) => new Date(Date.parse(OPENED) + minutes * 60_000).toISOString();
const aDuty = (facts: Partial<DutyHistory> = {}): DutyHistory => ({
  ...freshDuty({ urgency: 'critical', kind: 'detention' }, OPENED),
  ...facts,
});

/** Lives through a night minute by minute; answers what was rung when. */
function night(from: DutyHistory, minutes: number, events: Record<number, (duty: DutyHistory) => DutyHistory> = {}) {
  let duty = from;
  const story: string[] = [];
  for (let minute = 0; minute <= minutes; minute += 1) {
    duty = events[minute]?.(duty) ?? duty;
    for (
      let next = nextStep(policy, duty, after(minute));
      next.do === 'ring';
      next = nextStep(policy, duty, after(minute))
    ) {
      story.push(`${minute} ${next.target} ${next.channels} ${next.repeat} ${next.because}`);
      duty = afterRing(duty, next, after(minute));
    }
  }
  return story;
}

describe('a critical duty nobody answers', () => {
  it('climbs the policy and begins again, for ever', () => {
    expect(night(aDuty(), 85)).toEqual([
      '0 responsible preferred 0 opened',
      '5 responsible other 0 no_answer',
      '10 second preferred 0 no_answer',
      '20 lead all 0 no_answer',
      '30 director all 0 no_answer',
      '40 responsible preferred 1 nobody_had_it',
      '45 responsible other 1 no_answer',
      '50 second preferred 1 no_answer',
      '60 lead all 1 no_answer',
      '70 director all 1 no_answer',
      '80 responsible preferred 2 nobody_had_it',
      '85 responsible other 2 no_answer',
    ]);
  });

  it('gives everybody the full time to answer after an outage', () => {
    const outage = aDuty({ rung: 1, lastRungAt: OPENED });
    expect(nextStep(policy, outage, after(40))).toMatchObject({ do: 'ring', step: 1 });
    const rung = afterRing(
      outage,
      {
        do: 'ring',
        step: 1,
        target: 'responsible',
        who: null,
        nth: 1,
        channels: 'other',
        repeat: 0,
        because: 'no_answer',
      },
      after(40),
    );
    expect(nextStep(policy, rung, after(41))).toEqual({ do: 'wait', until: after(45), because: 'time_to_answer' });
  });
});

describe('a duty somebody answers', () => {
  it('goes to the next step at once when passed on', () => {
    const story = night(aDuty(), 12, { 2: (duty) => ({ ...duty, passed: true }) });
    expect(story).toEqual([
      '0 responsible preferred 0 opened',
      '2 responsible other 0 passed',
      '7 second preferred 0 no_answer',
    ]);
  });

  it('is left alone while held and rings again when the hold passes without an outcome', () => {
    const story = night(aDuty(), 45, { 3: (duty) => ({ ...duty, takenUntil: after(33) }) });
    expect(story).toEqual([
      '0 responsible preferred 0 opened',
      '33 responsible preferred 1 hold_over',
      '38 responsible other 1 no_answer',
      '43 second preferred 1 no_answer',
    ]);
  });

  it('rings again in the morning when what is high was taken and forgotten; a digest that was read is done', () => {
    const until = holdUntil(policy, 'high', OPENED);
    expect(until).toBe('2026-03-01T08:00:00.000Z');
    const taken = aDuty({ urgency: 'high', rung: 1, lastRungAt: OPENED, takenUntil: until });
    expect(nextStep(policy, taken, after(300))).toEqual({ do: 'wait', until, because: 'held' });
    expect(nextStep(policy, taken, until)).toMatchObject({ do: 'ring', step: 0, repeat: 1, because: 'hold_over' });
    const read = { ...taken, urgency: 'digest' as const };
    expect(nextStep(policy, read, after(500))).toEqual({ do: 'nothing', because: 'acknowledged' });
  });
});

describe('what decides before the steps', () => {
  it.each([
    ['outcome', aDuty({ endedBecause: 'outcome', passed: true })],
    ['closed', aDuty({ endedBecause: 'closed', takenUntil: OPENED })],
    ['withdrawn', aDuty({ endedBecause: 'withdrawn' })],
    ['no_steps', aDuty({ urgency: 'digest' })],
  ])('nothing is done: %s', (because, duty) => {
    expect(nextStep(policy, duty, after(60))).toEqual({ do: 'nothing', because });
  });

  it('rings from the first step again for a worse version, also when it was taken', () => {
    const taken = aDuty({ rung: 2, lastRungAt: after(10), takenUntil: after(40), endedBecause: 'outcome' });
    const again = anotherRound(taken, 'worse', after(20));
    expect(nextStep(policy, again, after(20))).toMatchObject({ do: 'ring', step: 0, repeat: 1, because: 'worse' });
  });
});

it('a policy of one step repeats after a quarter of an hour', () => {
  const step = { afterMinutes: 0, nextMorning: false, target: 'lead', who: null, channels: 'all' } as const;
  const only = { ...policy, high: [step] };
  const duty = aDuty({ urgency: 'high', rung: 1, lastRungAt: OPENED });
  expect(nextStep(only, duty, after(14))).toMatchObject({ do: 'wait', until: after(15) });
  expect(nextStep(only, duty, after(15))).toMatchObject({ do: 'ring', repeat: 1, because: 'nobody_had_it' });
});

it('says how long a person has before the next one is rung', () => {
  expect([0, 1, 2, 3, 4].map((step) => minutesToAnswer(policy, 'critical', step))).toEqual([5, 5, 10, 10, 10]);
});

describe('what is no detention, abduction or return', () => {
  const violence = aDuty({ kind: 'violence' });

  it.each([
    ['critical', 'detention', [0, 5, 10, 20, 30]],
    ['critical', 'abduction', [0, 5, 10, 20, 30]],
    ['critical', 'forced_return', [0, 5, 10, 20, 30]],
    ['critical', null, [0, 5, 10, 20, 30]],
    ['critical', 'violence', [0, 15, 60, 'morning']],
    ['high', 'detention', [0, 15, 60, 'morning']],
    ['digest', 'pressure', []],
  ] as const)('%s %s', (urgency, kind, minutes) => {
    const steps = stepsFor(policy, urgency, kind);
    expect(steps.map((step) => (step.nextMorning ? 'morning' : step.afterMinutes))).toEqual(minutes);
  });

  it('keeps the steps of the night where a policy was made before there were others', () => {
    expect(stepsFor({ ...policy, criticalOther: null }, 'critical', 'violence')).toBe(policy.critical);
  });

  it('waits for the morning with the lead, and begins again after it', () => {
    const story = night(violence, 8 * 60);
    expect(story).toEqual([
      '0 responsible preferred 0 opened',
      '15 responsible other 0 no_answer',
      '60 second preferred 0 no_answer',
      '350 lead all 0 no_answer',
      '395 responsible preferred 1 nobody_had_it',
      '410 responsible other 1 no_answer',
      '455 second preferred 1 no_answer',
    ]);
  });

  it('means the morning of the organisation, and not one that is too near to answer', () => {
    const rung = { ...violence, rung: 3, lastRungAt: '2026-03-28T06:50:00.000Z' };
    const berlin: Policy = { ...policy, zone: 'Europe/Berlin' };
    expect(nextStep(berlin, rung, rung.lastRungAt)).toEqual({
      do: 'wait',
      until: '2026-03-29T06:00:00.000Z',
      because: 'next_morning',
    });
    const earlier = { ...rung, lastRungAt: '2026-03-28T06:40:00.000Z' };
    expect(nextStep(berlin, earlier, earlier.lastRungAt)).toMatchObject({ until: '2026-03-28T07:00:00.000Z' });
  });
});

describe('rounds', () => {
  const bounded: Policy = { ...policy, rounds: { high: 2, digest: null }, high: policy.critical };

  it('end where the policy says so, and never for what is critical', () => {
    const last = { rung: 5, repeat: 1, lastRungAt: after(70) };
    expect(nextStep(bounded, aDuty({ ...last, urgency: 'high' }), after(200))).toEqual({
      do: 'nothing',
      because: 'given_up',
    });
    expect(nextStep(bounded, aDuty({ ...last, repeat: 0, urgency: 'high' }), after(200))).toMatchObject({ do: 'ring' });
    expect(nextStep(bounded, aDuty(last), after(200))).toMatchObject({ do: 'ring', repeat: 2 });
  });
});

describe('several must have it', () => {
  const two: Policy = { ...policy, needs: { critical: 2, high: 1, digest: 1 } };
  const reachable = new Set(['ann', 'bo', 'cy']);
  const take = (takers: string[], who: string, of = reachable) =>
    takeDuty({ urgency: 'critical', takers }, who, { policy: two, reachable: of }, OPENED);

  it('takes as many different members as the policy wants', () => {
    expect(take([], 'ann')).toEqual({ takers: ['ann'], until: null, because: 'wants_more' });
    expect(take(['ann'], 'ann')).toEqual({ takers: ['ann'], until: null, because: 'wants_more' });
    expect(take(['ann'], 'bo')).toEqual({ takers: ['ann', 'bo'], until: after(30), because: 'taken' });
  });

  it('is content with all there are', () => {
    expect(take([], 'ann', new Set(['ann']))).toMatchObject({ because: 'taken' });
    expect(take([], 'zoe', new Set(['ann']))).toMatchObject({ because: 'wants_more' });
  });
});

describe('later', () => {
  const later = (minutes: number, facts: Partial<DutyHistory> = {}) =>
    snooze(aDuty(facts), policy, after(minutes), OPENED);

  it.each([
    ['as wished', later(15), { snoozed: true, until: after(15), because: 'as_wished' }],
    ['never longer than a hold when critical', later(90), { snoozed: true, until: after(30), because: 'cut' }],
    ['four hours else', later(600, { urgency: 'high' }), { snoozed: true, until: after(240), because: 'cut' }],
    ['once in a row', later(15, { roundBecause: 'snooze_over' }), { snoozed: false, because: 'snoozed_before' }],
    ['not a taken one', later(15, { takenUntil: after(30) }), { snoozed: false, because: 'taken' }],
    ['not an ended one', later(15, { endedBecause: 'closed' }), { snoozed: false, because: 'ended' }],
    ['not until before', later(0), { snoozed: false, because: 'not_later' }],
  ])('%s', (_name, is, wanted) => {
    expect(is).toEqual(wanted);
  });

  it('rings again from the first step, marked as a repeat', () => {
    const story = night(aDuty(), 25, { 3: (duty) => ({ ...duty, snoozedUntil: after(18) }) });
    expect(story).toEqual([
      '0 responsible preferred 0 opened',
      '18 responsible preferred 1 snooze_over',
      '23 responsible other 1 no_answer',
    ]);
  });
});

describe('a clock that jumps', () => {
  it('back by an hour delays nothing', () => {
    const rung = aDuty({ rung: 1, lastRungAt: after(60), roundStartedAt: after(60) });
    expect(nextStep(policy, rung, after(1))).toMatchObject({ until: after(65) });
    const mended = mendClock(rung, policy, after(1));
    expect(nextStep(policy, mended, after(1))).toMatchObject({ until: after(6) });
    expect(mendClock(mended, policy, after(2))).toBe(mended);
  });

  it('back by an hour lets nobody hold or put off anything longer', () => {
    const held = mendClock(aDuty({ takenUntil: after(90) }), policy, OPENED);
    expect(held.takenUntil).toBe(after(30));
    expect(mendClock(aDuty({ snoozedUntil: after(600) }), policy, OPENED).snoozedUntil).toBe(after(240));
  });

  it('forward by an hour rings one step early and no more', () => {
    const rung = aDuty({ rung: 1, lastRungAt: OPENED });
    expect(mendClock(rung, policy, after(61))).toBe(rung);
    const next = nextStep(policy, rung, after(61));
    if (next.do !== 'ring') throw new Error('It rings.');
    expect(nextStep(policy, afterRing(rung, next, after(61)), after(61))).toMatchObject({ until: after(66) });
  });
});

import { afterRing, anotherRound, minutesToAnswer, nextStep, type DutyHistory } from './next-step.js';
import { defaultPolicy } from './policy.js';

const policy = defaultPolicy([]);
const OPENED = '2026-03-01T02:10:00.000Z';
const after = (minutes: number) => new Date(Date.parse(OPENED) + minutes * 60_000).toISOString();
const aDuty = (facts: Partial<DutyHistory> = {}): DutyHistory => ({
  urgency: 'critical',
  roundStartedAt: OPENED,
  roundBecause: 'opened',
  repeat: 0,
  rung: 0,
  lastRungAt: null,
  passed: false,
  takenUntil: null,
  endedBecause: null,
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
      { do: 'ring', step: 1, target: 'responsible', channels: 'other', repeat: 0, because: 'no_answer' },
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

  it('stays quiet once taken when it is not critical', () => {
    const taken = aDuty({ urgency: 'high', rung: 1, lastRungAt: OPENED, takenUntil: after(31) });
    expect(nextStep(policy, taken, after(500))).toEqual({ do: 'nothing', because: 'acknowledged' });
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
  const only = { ...policy, high: [{ afterMinutes: 0, target: 'lead' as const, channels: 'all' as const }] };
  const duty = aDuty({ urgency: 'high', rung: 1, lastRungAt: OPENED });
  expect(nextStep(only, duty, after(14))).toMatchObject({ do: 'wait', until: after(15) });
  expect(nextStep(only, duty, after(15))).toMatchObject({ do: 'ring', repeat: 1, because: 'nobody_had_it' });
});

it('says how long a person has before the next one is rung', () => {
  expect([0, 1, 2, 3, 4].map((step) => minutesToAnswer(policy, 'critical', step))).toEqual([5, 5, 10, 10, 10]);
});

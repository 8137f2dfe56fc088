import { Failure, policyWish, scheduleView, type PolicyWish, type ScheduleView } from '@lapwing/contracts';
import { ANNA, BORIS, minutesAgo, uuid } from './people.js';

const DAY = 24 * 60;

/** Who is on call, and what waits of the policies, as the invented desk remembers it. */
export class OnCall {
  schedules: ScheduleView[] = [
    scheduleView.parse({
      id: uuid(810),
      version: 1,
      name: 'Nights and weekends',
      zone: 'Europe/Berlin',
      layers: [
        {
          members: [ANNA, BORIS],
          everyDays: 7,
          handover: '09:00',
          start: '2026-03-02',
          restrictions: [{ weekdays: [1, 2, 3, 4, 5], from: '20:00', until: '08:00' }],
        },
        { members: [BORIS], everyDays: 1, handover: '09:00', start: '2026-03-02', restrictions: [] },
      ],
      now: [
        { memberId: BORIS, because: 'turn', layer: 0 },
        { memberId: ANNA, because: 'turn', layer: 1 },
      ],
      overrides: [
        {
          id: uuid(811),
          memberId: ANNA,
          from: minutesAgo(-3 * DAY),
          until: minutesAgo(-4 * DAY),
          by: null,
          source: 'calendar',
        },
      ],
      usedBy: 1,
    }),
  ];
  wishes: PolicyWish[] = [];
  /** The second step of a change that takes something away waits. */
  loses: PolicyWish['loses'] = [];
  brought: string[] = [];

  one(id: string): ScheduleView {
    const found = this.schedules.find((schedule) => schedule.id === id);
    if (found === undefined) throw new Failure('not_found');
    return found;
  }
}

/** A colleague's change of the policy that takes two steps away. */
export function aPolicyWish(before: PolicyWish['before']): PolicyWish {
  return policyWish.parse({
    id: uuid(820),
    policyId: uuid(800),
    state: 'waiting',
    because: 'wants_a_second',
    before,
    after: { ...before, critical: before.critical.slice(0, 3) },
    loses: ['fewer_steps', 'fewer_people'],
    by: BORIS,
    at: minutesAgo(40),
    effectiveAt: null,
    expiresAt: minutesAgo(-6 * DAY),
    second: null,
    settledAt: null,
    mayAnswer: true,
    mayWithdraw: false,
  });
}

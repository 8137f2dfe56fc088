import { groupTouched } from '../matching/group-touched.js';
import { because, type ReasonCode, type Touched } from '../matching/reasons.js';
import { closeTask, isDoubted, isOwnTask, whoHasTask, type TaskGround } from './close-task.js';
import { followTask, taskDueAt, type KnownTask } from './follow-task.js';
import { dutiesReopened, meaningOfOutcome, standingOutcomes } from './outcomes.js';
import { askedAgain, decideTaskLine, linesWith, openLines } from './task-lines.js';
import { tasksOf, type TaskAlert } from './task-opening.js';

const id = (n: number): string => `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const touch = (n: number, stated: Partial<Touched> = {}, ...codes: ReasonCode[]): Touched => {
  const reasons = (codes.length === 0 ? (['resides_in_host', 'origin_matches'] as const) : codes).map((code) =>
    because(code),
  );
  return { personId: id(n), urgency: 'critical', stage: 'detained', reasons, ...stated };
};
const alert = (touched: Touched[], stated: Partial<TaskAlert> = {}): TaskAlert => ({
  state: 'raised',
  kind: 'detention',
  reported: null,
  touched: groupTouched(touched),
  ...stated,
});

describe('for whom the task stands', () => {
  const reported = [touch(1, { stage: null }, 'reported_by_own_organisation'), touch(2, {}, 'linked_co_defendant')];
  it.each([
    ['a report of "taken" names one', alert(reported, { reported: 'taken' }), [id(1)]],
    ['somebody who is there may be the one', alert([touch(1), touch(2)]), [id(1), id(2)]],
    ['it was an abduction, carried out', alert([touch(1, { stage: 'executed' })], { kind: 'abduction' }), [id(1)]],
  ])('%s', (_, stated, personIds) => expect(tasksOf(stated)).toMatchObject({ wanted: true, personIds }));

  it.each([
    ['a search is no seizure', alert(reported, { reported: 'raided' }), 'nobody_taken'],
    ['asked for is not taken', alert([touch(1, { stage: 'requested' })]), 'nobody_taken'],
    ['released', alert([touch(1, { stage: 'blocked' })]), 'nobody_taken'],
    ['another kind', alert([touch(1)], { kind: 'pressure' }), 'nobody_taken'],
    ['only linked', alert([touch(2, {}, 'linked_family')]), 'none_of_ours'],
    ['another profile', alert([touch(2, {}, 'resides_in_host', 'other_profile_same_host')]), 'none_of_ours'],
    ['only planning to go', alert([touch(2, {}, 'plans_host')]), 'none_of_ours'],
    ['a rumour', alert([touch(1, { urgency: 'digest' })]), 'none_of_ours'],
    ['nobody in particular', alert(Array.from({ length: 11 }, (_x, n) => touch(n))), 'too_many'],
    ['taken back', alert([touch(1)], { state: 'withdrawn' }), 'over'],
  ])('for nobody: %s', (_, stated, why) => expect(tasksOf(stated)).toEqual({ wanted: false, because: why }));
});

describe('news about a person', () => {
  const now = new Date('2026-03-10T10:00:00.000Z');
  const task = (stated: Partial<KnownTask>): KnownTask => ({
    ...{ id: 'a', state: 'open', alertIds: ['first'], closedAt: null },
    ...stated,
  });
  const closed = (days: number, alertIds = ['first']): KnownTask =>
    task({ state: 'closed', alertIds, closedAt: new Date(now.getTime() - days * 86_400_000).toISOString() });
  it.each([
    ['opens the first', [], 'first', true, { do: 'open' }],
    ['is known already', [task({})], 'first', true, { do: 'nothing', because: 'known' }],
    ['joins the open one', [task({}), closed(1)], 'second', false, { do: 'join', id: 'a' }],
    ['wakes the closed one when worse', [closed(90)], 'first', true, { do: 'reopen', id: 'a' }],
    ['lets it rest when not', [closed(1)], 'first', false, { do: 'nothing', because: 'closed_and_not_worse' }],
    ['is of the same happening', [closed(29)], 'second', false, { do: 'reopen', id: 'a' }],
    ['is of another one', [closed(31)], 'second', false, { do: 'open' }],
  ] as const)('%s', (_, tasks, alertId, worse, step) => {
    expect(followTask(tasks, { alertId, because: 'taken_in_public', worse }, now)).toEqual(step);
  });

  it('has to be decided sooner where the organisation itself says it', () => {
    expect(taskDueAt('reported_taken', now).getTime()).toBeLessThan(taskDueAt('taken_in_public', now).getTime());
  });
});

describe('the lines', () => {
  const friend = { personId: id(2), kind: 'shared_flat' as const };
  const at = '2026-03-01T10:00:00.000Z';
  const decide = (state: 'done' | 'not_needed', line: string, lines = linesWith([], [friend])) => {
    const decided = decideTaskLine(lines, { line, state, note: null, seen: null }, { by: id(9), at });
    return decided.decided ? decided.lines : [];
  };

  it('ask eight questions and one for each person linked, below the question of the link', () => {
    const lines = linesWith([], [friend, { personId: id(3), kind: 'same_case' }]);
    expect(lines).toHaveLength(10);
    expect(lines.filter(({ personId }) => personId !== null).map(({ matter }) => matter)).toEqual([
      'flats',
      'co_defendants',
    ]);
  });

  it('keep what was decided of a link that is gone, and drop what was not', () => {
    expect(linesWith(decide('done', `flats/${id(2)}`), [])).toHaveLength(9);
    expect(linesWith(linesWith([], [friend]), [])).toHaveLength(8);
  });

  it('ask again only for what was not needed', () => {
    const lines = askedAgain(decide('not_needed', 'staff', decide('done', 'flats')));
    expect(lines.filter(({ state }) => state !== 'open').map(({ id: line }) => line)).toEqual(['flats']);
    expect(openLines(lines)).toBe(8);
  });

  it('are not decided unseen, nor where there are none', () => {
    const lines = decide('done', 'flats');
    const again = { line: 'flats', state: 'open', note: null, seen: null } as const;
    expect(decideTaskLine(lines, again, { by: id(8), at })).toMatchObject({ because: 'decided_meanwhile' });
    expect(decideTaskLine(lines, { ...again, line: 'x' }, { by: id(8), at })).toMatchObject({
      because: 'no_such_line',
    });
  });
});

describe('the end of a task', () => {
  it.each([
    ['all_decided', 0, false, null, 'all_decided'],
    ['all_decided', 1, false, 'because', 'lines_open'],
    ['other', 3, false, ' ', 'says_not_why'],
    ['other', 3, false, 'the family does it', 'other'],
    ['wrong_alarm', 3, true, null, 'wrong_alarm'],
    ['wrong_alarm', 3, false, null, 'alert_stands'],
  ] as const)('%s with %i lines open', (wish, lines, doubted, note, expected) => {
    expect(closeTask({ openLines: lines, doubted }, { because: wish, note }).because).toBe(expected);
  });

  const ground = (stated: Partial<TaskGround>): TaskGround => ({
    ...{ because: 'reported_taken', alert: 'raised', touches: true, outcome: null },
    ...stated,
  });
  it.each([
    ['a report taken back', [ground({ alert: 'withdrawn' })], true],
    ['one of two', [ground({ alert: 'withdrawn' }), ground({})], false],
    ['not about them any more', [ground({ touches: false })], true],
    ['closed is not taken back', [ground({ alert: 'closed' })], false],
    ['an outcome outlives its alert', [ground({ because: 'outcome', alert: 'withdrawn', outcome: 'missing' })], false],
    ['an outcome taken back', [ground({ because: 'outcome', outcome: 'reached' })], true],
    ['nothing known', [], false],
  ])('%s', (_, grounds, doubted) => expect(isDoubted(grounds)).toBe(doubted));
});

describe('who has a task', () => {
  const known = { named: null, takers: [], assignees: ['carer'], gone: new Set(['left']), maySee: () => true };
  it.each([
    [{}, 'looks_after', ['carer']],
    [{ takers: ['taker'] }, 'took_it', ['taker']],
    [{ takers: ['taker'], maySee: () => false }, 'looks_after', ['carer']],
    [{ named: 'named', takers: ['taker'] }, 'named', ['named']],
    [{ named: 'left', takers: ['left'] }, 'looks_after', ['carer']],
    [{ assignees: ['left'] }, 'desk', []],
  ])('%j', (stated, why, members) => {
    expect(whoHasTask({ ...known, ...stated })).toEqual({ because: why, members });
  });

  it('is each admin where nobody has it', () => {
    const desk = { members: [], because: 'desk' as const };
    expect([isOwnTask(desk, 'x', true), isOwnTask(desk, 'x', false)]).toEqual([true, false]);
  });
});

describe('outcomes', () => {
  const said = (outcome: 'tried' | 'safe', n = 1) => ({ personId: id(n), outcome, by: 'x', at: 'then' });
  const back = { personId: id(1), takenBack: true as const, by: 'x', at: 'then' };
  it.each([
    [[said('tried'), said('safe')], 'safe'],
    [[said('tried'), said('safe'), back], 'tried'],
    [[said('tried'), back, back, said('safe', 2)], undefined],
  ])('count as said last, unless taken back', (all, outcome) => {
    expect(standingOutcomes(all).get(id(1))?.outcome).toBe(outcome);
  });

  it('say what they do to the ringing', () => {
    expect((['not_tried', 'tried', 'missing'] as const).map(meaningOfOutcome)).toEqual([
      'rings_on',
      'ends',
      'ends_and_opens_task',
    ]);
    expect(dutiesReopened(['desk'], ['desk', 'anna'])).toEqual(['anna']);
  });
});

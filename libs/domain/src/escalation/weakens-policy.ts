import { DESK } from '../model.js';
import { stepsFor, type Policy, type PolicyStep } from './policy.js';
import type { Schedule } from './schedule.js';

/*
 * What would a change of a policy take away from an alert that is critical? Fewer steps, a step that comes later or uses
 * fewer channels, somebody who would not be rung any more though they still work there, a longer time in which "I have it"
 * keeps it silent, fewer who must have it, and nobody left who can be reached. Such a change needs a second person; one that
 * only adds needs nobody.
 */

export const POLICY_LOSSES = [
  'fewer_steps',
  'later',
  'fewer_channels',
  'fewer_people',
  'holds_longer',
  'needs_fewer',
  'nobody_reachable',
] as const;
export type PolicyLoss = (typeof POLICY_LOSSES)[number];

/** Who works there and who of them can be reached, and whom schedules name. */
export interface PolicyScene {
  active: ReadonlySet<string>;
  reachable: ReadonlySet<string>;
  schedules: ReadonlyMap<string, Pick<Schedule, 'layers'>>;
}

/** What is lost; nothing for a change that a single person may make. */
export function weakensPolicy(before: Policy, after: Policy, scene: PolicyScene): PolicyLoss[] {
  const lost = new Set<PolicyLoss>();
  for (const kind of ['detention', 'violence'] as const) {
    const had = stepsFor(before, 'critical', kind);
    const has = stepsFor(after, 'critical', kind);
    if (has.length < had.length) lost.add('fewer_steps');
    had.slice(0, has.length).forEach((step, index) => {
      const now = has[index] ?? step;
      if (minuteOf(now) > minuteOf(step)) lost.add('later');
      if (now.channels !== 'all' && step.channels === 'all') lost.add('fewer_channels');
    });
    const people = peopleOf(after, has, scene);
    const gone = [...peopleOf(before, had, scene)].filter((member) => !people.has(member));
    if (gone.some((member) => member === DESK || scene.active.has(member))) lost.add('fewer_people');
    const couldReach = [...peopleOf(before, had, scene)].some((member) => scene.reachable.has(member));
    if (couldReach && ![...people].some((member) => scene.reachable.has(member))) lost.add('nobody_reachable');
  }
  if (after.holdMinutes > before.holdMinutes) lost.add('holds_longer');
  if (after.needs.critical < before.needs.critical) lost.add('needs_fewer');
  return POLICY_LOSSES.filter((loss) => lost.has(loss));
}

/** A morning may be a whole night away. */
function minuteOf(step: PolicyStep): number {
  return step.nextMorning ? 24 * 60 : step.afterMinutes;
}

/** Everybody whom the steps of a policy ring sooner or later; `desk` stands for whoever is responsible for an alert. */
function peopleOf(policy: Policy, steps: readonly PolicyStep[], scene: PolicyScene): Set<string> {
  const scheduled = (id: string | null): string[] =>
    id === null ? [] : (scene.schedules.get(id)?.layers.flatMap(({ members }) => members) ?? []);
  const line = [...scheduled(policy.schedule), ...policy.onCall];
  const of = (step: PolicyStep): (string | null)[] => {
    if (step.target === 'lead') return [policy.lead];
    if (step.target === 'director') return [policy.director ?? policy.lead];
    if (step.target === 'member') return [step.who];
    if (step.target === 'schedule') return scheduled(step.who);
    if (step.target === 'group') return policy.groups.find(({ id }) => id === step.who)?.members ?? [];
    return step.target === 'responsible' ? [DESK, ...line] : line;
  };
  return new Set(steps.flatMap(of).filter((member) => member !== null));
}

/** Active members whom policies would not ring any more for what is critical if a schedule became this one. */
export function lostWithSchedule(
  policies: readonly Policy[],
  id: string,
  after: Pick<Schedule, 'layers'>,
  scene: PolicyScene,
): string[] {
  const changed = { ...scene, schedules: new Map(scene.schedules).set(id, after) };
  const lost = policies.flatMap((policy) =>
    (['detention', 'violence'] as const).flatMap((kind) => {
      const steps = stepsFor(policy, 'critical', kind);
      const people = peopleOf(policy, steps, changed);
      return [...peopleOf(policy, steps, scene)].filter((member) => !people.has(member));
    }),
  );
  return [...new Set(lost)].filter((member) => scene.active.has(member));
}

import { DESK } from '../model.js';
import { absenceAt, whoIsThere } from './absence.js';
import type { StepTarget } from './policy.js';
import type { Called, CallReason, RungDuty, Scene, WhoRings } from './ring-scene.js';

/*
 * Who is rung at a step, and over which channels? In this order:
 *  1. whoever the step means, or their delegate while they are away;
 *  2. the next who can be reached: those on call in their order, then the lead, then the director;
 *  3. anybody of the organisation, those who are away last. Never nobody while anybody can be reached.
 * Where no director is named all admins are rung in their place. Who has the duty already is not rung for it; who passed it
 * on in this round only where nobody else is left. Quiet hours hold for what is not critical: it goes to the next who is awake,
 * or waits, as the policy says; it waits also where everybody on call sleeps.
 */

interface Meant {
  target: StepTarget;
  who: string | null;
  /** How many steps before this one mean the same target. */
  nth: number;
}

/** Whom a step rings now, or until when it waits; nobody only where nobody of the organisation can be reached. */
export function whoToRing(step: Meant, duty: RungDuty, scene: Scene): Called {
  const first = firstInLine(duty, scene);
  const { members, together } = meantBy(step, duty, scene, first);
  const sleeps = (member: string): boolean => duty.urgency !== 'critical' && scene.quiet.has(member);
  const [chief] = members;
  if (scene.policy.whenQuiet === 'wait' && chief !== undefined && members.every(sleeps))
    return untilAwake(members, scene);
  if (together) {
    const all = members.flatMap((member) => awakeFor(member, duty, scene) ?? []);
    const once = all.filter((one, index) => all.findIndex(({ memberId }) => memberId === one.memberId) === index);
    const because = step.target === 'director' ? 'no_director' : null;
    if (once.length > 0) return { do: 'ring', who: once.map((who) => ({ ...who, because: because ?? who.because })) };
  }
  const planned = members.map((member) => awakeFor(member, duty, scene)).find((one) => one !== null);
  if (planned !== undefined && chief !== undefined) {
    return ringOne(
      planned.memberId,
      planned.because === 'delegate' ? 'delegate' : reasonFor(chief, planned.memberId, duty, scene),
    );
  }
  return standIn({ target: step.target, first, chief }, duty, scene);
}

/** Somebody in the place of those the step means. */
function standIn(
  meant: { target: StepTarget; first: string | undefined; chief: string | undefined },
  duty: RungDuty,
  scene: Scene,
): Called {
  const { policy, reachable } = scene;
  const { first, chief } = meant;
  const line = [...lineOf(scene), policy.lead, policy.director].filter((member) => member !== null);
  const others = meant.target === 'responsible' ? line : [...line.filter((member) => member !== first), ...line];
  const ready = others.filter((member) => reachable.has(member) && isAsked(member, duty));
  const there = ready.filter((member) => absenceAt(scene.presences.get(member), scene.now) === null);
  const sleeps = (member: string): boolean => duty.urgency !== 'critical' && scene.quiet.has(member);
  const awake = there.find((member) => !sleeps(member));
  if (awake !== undefined) return ringOne(awake, reasonFor(chief, awake, duty, scene));
  const asleep = [...there, ...(chief !== undefined && reachable.has(chief) ? [chief] : [])].filter(sleeps);
  if (asleep.length > 0) return untilAwake(asleep, scene);
  const anybody = [...reachable.keys()].toSorted((a, b) => rank(a, duty, scene) - rank(b, duty, scene));
  const [last] = anybody;
  return last === undefined ? { do: 'nobody' } : ringOne(last, reasonFor(chief, last, duty, scene));
}

/** Who is away is rung after everybody else, then who passed it on, and who has it already last of all. */
function rank(member: string, duty: RungDuty, scene: Scene): number {
  const away = absenceAt(scene.presences.get(member), scene.now) === null ? 0 : 1;
  const passed = duty.passers.includes(member) ? 2 : away;
  return duty.takers.includes(member) ? 3 : passed;
}

/** Whoever has it, or said in this round that they cannot or later, is not asked while there is somebody else. */
function isAsked(member: string, { takers, passers }: RungDuty): boolean {
  return !takers.includes(member) && !passers.includes(member);
}

function ringOne(memberId: string, because: CallReason): Called {
  return { do: 'ring', who: [{ memberId, because }] };
}

function untilAwake(members: readonly string[], scene: Scene): Called {
  const ends = members.flatMap((member) => scene.quiet.get(member) ?? []).toSorted();
  return { do: 'wait', until: ends[0] ?? scene.now, because: 'quiet_hours' };
}

/** The member, or the delegate, who can be rung for a duty now; null when neither can. */
function awakeFor(member: string, duty: RungDuty, scene: Scene): WhoRings | null {
  const free = (one: string): boolean => scene.reachable.has(one) && isAsked(one, duty);
  const there = whoIsThere(member, scene.presences, free, scene.now);
  if (there.memberId === null) return null;
  if (duty.urgency !== 'critical' && scene.quiet.has(there.memberId)) return null;
  return { memberId: there.memberId, because: there.because === 'delegate' ? 'delegate' : 'as_planned' };
}

function reasonFor(meant: string | undefined, rung: string, duty: RungDuty, scene: Scene): CallReason {
  if (duty.passers.includes(rung)) return 'nobody_else';
  if (meant === rung) return 'as_planned';
  if (meant === undefined) return 'stands_in';
  if (duty.takers.includes(meant)) return 'stands_in_taken';
  if (duty.passers.includes(meant)) return 'stands_in_passed';
  if (absenceAt(scene.presences.get(meant), scene.now) !== null) return 'stands_in_away';
  if (!scene.reachable.has(meant)) return 'stands_in';
  return scene.quiet.has(meant) && duty.urgency !== 'critical' ? 'stands_in_quiet' : 'stands_in';
}

/** Who is on call for the desk, the first to be rung first. */
export function lineOf({ policy, onCall }: Pick<Scene, 'policy' | 'onCall'>): string[] {
  const scheduled = policy.schedule === null ? [] : (onCall.get(policy.schedule) ?? []);
  return [...new Set([...scheduled, ...policy.onCall])];
}

/** Whom the first step rang or rings, though they passed it on: the second is somebody else. */
function firstInLine(duty: RungDuty, scene: Scene): string | undefined {
  const asked = askedFirst(duty, scene);
  const awake = asked.map((member) => awakeFor(member, { ...duty, passers: [] }, scene)).find((one) => one !== null);
  return awake?.memberId ?? asked.find((member) => scene.reachable.has(member));
}

function askedFirst(duty: RungDuty, scene: Scene): string[] {
  const own = duty.responsible === DESK ? [] : [duty.responsible];
  return [...(duty.holder === null ? [] : [duty.holder]), ...own, ...lineOf(scene)];
}

function meantBy(
  step: Meant,
  duty: RungDuty,
  scene: Scene,
  first: string | undefined,
): { members: string[]; together: boolean } {
  const { policy, onCall } = scene;
  const one = (...members: (string | null)[]) => ({
    members: members.filter((member) => member !== null),
    together: false,
  });
  switch (step.target) {
    case 'responsible':
      return one(...askedFirst(duty, scene));
    case 'second':
      return one(...lineOf(scene).filter((member) => member !== first));
    case 'lead':
      return one(policy.lead);
    case 'director':
      if (policy.director === null && scene.admins.length > 0) return { members: [...scene.admins], together: true };
      return one(policy.director, policy.lead);
    case 'member':
      return one(step.who);
    case 'schedule':
      return one(...turned(onCall.get(step.who ?? '') ?? [], step.nth));
    case 'group': {
      const group = policy.groups.find(({ id }) => id === step.who);
      if (group?.ring === 'together') return { members: group.members, together: true };
      return one(...turned(group?.members ?? [], step.nth));
    }
  }
}

/** A list from its nth member on, beginning again at its end. */
function turned(members: readonly string[], nth: number): string[] {
  if (members.length === 0) return [];
  const from = nth % members.length;
  return [...members.slice(from), ...members.slice(0, from)];
}

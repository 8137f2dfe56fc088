import { DESK } from '../model.js';
import type { Channel, ChannelChoice, Policy, StepTarget } from './policy.js';

/*
 * Who is rung at a step, and over which channels? The one the policy means, else the next who can be reached:
 * those on call in their order, then the lead, then the director, then anybody of the organisation. Never nobody
 * while anybody can be reached.
 */

/** Members who can be reached, each with the usable channels, the preferred first. In order of arrival. */
export type Reachable = ReadonlyMap<string, readonly Channel[]>;

export interface WhoRings {
  memberId: string;
  because: 'as_planned' | 'stands_in';
}

/** The member to ring; null when nobody of the organisation can be reached. `holder` took the duty before. */
export function whoToRing(
  target: StepTarget,
  duty: { responsible: string; holder: string | null },
  policy: Policy,
  reachable: Reachable,
): WhoRings | null {
  const first = firstInLine(duty, policy, reachable);
  const planned = plannedFor(target, first, policy);
  const line = [...policy.onCall, policy.lead, policy.director, ...reachable.keys()].filter(
    (member): member is string => member !== null && reachable.has(member),
  );
  const others = target === 'responsible' ? line : [...line.filter((member) => member !== first), ...line];
  const chosen = [...planned, ...others].find((member) => reachable.has(member));
  if (chosen === undefined) return null;
  const meant = target === 'responsible' && duty.responsible !== DESK ? [duty.holder ?? duty.responsible] : planned;
  return { memberId: chosen, because: meant[0] === chosen ? 'as_planned' : 'stands_in' };
}

function firstInLine(
  duty: { responsible: string; holder: string | null },
  policy: Policy,
  reachable: Reachable,
): string | undefined {
  const own = duty.responsible === DESK ? [] : [duty.responsible];
  const line = [...(duty.holder === null ? [] : [duty.holder]), ...own, ...policy.onCall];
  return line.find((member) => reachable.has(member));
}

function plannedFor(target: StepTarget, first: string | undefined, policy: Policy): string[] {
  if (target === 'responsible') return first === undefined ? [] : [first];
  if (target === 'second') return policy.onCall.filter((member) => member !== first);
  const named = target === 'lead' ? [policy.lead] : [policy.director, policy.lead];
  return named.filter((member): member is string => member !== null);
}

/** The channels to use now, and those to fall back to when one of them refuses. */
export function channelsToUse(
  choice: ChannelChoice,
  usable: readonly Channel[],
): { now: Channel[]; instead: Channel[] } {
  const [preferred, other] = usable;
  if (preferred === undefined) return { now: [], instead: [] };
  if (choice === 'all') return { now: [...usable], instead: [] };
  if (choice === 'other' && other !== undefined) return { now: [other], instead: [preferred] };
  return { now: [preferred], instead: usable.slice(1) };
}

import type { Urgency } from '../model.js';
import { usableChannels, type AddressStanding } from '../reaching/channel.js';
import { onCallAt } from './on-call.js';
import type { Policy } from './policy.js';
import type { Preferences } from '../reaching/preferences.js';
import { quietUntil } from './quiet-hours.js';
import type { Override, Schedule } from './schedule.js';
import type { Scene } from './ring-scene.js';

/** An active member with what decides how they are rung. */
export interface RingMember {
  memberId: string;
  isAdmin: boolean;
  addresses: readonly AddressStanding[];
  preferences: Preferences;
}

/** All that stands of an organisation and decides about rings, whatever the hour. */
export interface RingMaterial {
  policy: Policy;
  /** In order of arrival. */
  members: readonly RingMember[];
  schedules: ReadonlyMap<string, { schedule: Schedule; overrides: readonly Override[] }>;
}

/** What stands at an instant, for rings of an urgency: each member's channels in the order wished for it. */
export function sceneAt(material: RingMaterial, urgency: Urgency, now: string): Scene {
  const { policy, members, schedules } = material;
  const active = new Set(members.map(({ memberId }) => memberId));
  const channels = members.map(({ memberId, addresses, preferences }) => {
    const wished = urgency === 'critical' ? preferences.critical : preferences.other;
    return [memberId, usableChannels(addresses, wished)] as const;
  });
  const quiet = members.flatMap(({ memberId, preferences }) => {
    const until = quietUntil(preferences.quiet, preferences.zone, now);
    return until === null ? [] : [[memberId, until] as const];
  });
  const onCall = [...schedules].map(([id, { schedule, overrides }]) => {
    const line = onCallAt(schedule, overrides, now).map(({ memberId }) => memberId);
    return [id, line.filter((memberId) => active.has(memberId))] as const;
  });
  const reachable = new Map(channels.filter(([, usable]) => usable.length > 0));
  return {
    policy,
    reachable,
    onCall: new Map(onCall),
    presences: new Map(members.map(({ memberId, preferences }) => [memberId, preferences])),
    quiet: new Map(quiet),
    admins: members
      .filter(({ memberId, isAdmin }) => isAdmin && reachable.has(memberId))
      .map(({ memberId }) => memberId),
    now,
  };
}

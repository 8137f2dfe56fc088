import type { Channel } from '../reaching/channel.js';
import type { ChannelChoice } from './policy.js';

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

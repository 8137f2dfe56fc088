/** The ways a member is reached, in the order in which they are tried where nobody wished for another. */
export const CHANNELS = ['signal', 'email', 'push', 'ntfy', 'matrix', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The languages messages are written in. */
export const MESSAGE_LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'tr', 'ka', 'hy', 'kk', 'fa'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** Why a channel of a member must not be used until somebody has looked into it. */
export const STOPS = ['untrusted_identity', 'unregistered', 'bounced', 'duress', 'gone'] as const;
export type Stop = (typeof STOPS)[number];

/** What a channel says when the address itself is no good any more. */
const END_OF_ADDRESS: readonly Stop[] = ['untrusted_identity', 'unregistered', 'gone'];

/** Why a failed message stops the address it went to; null where it says nothing of the address. */
export function stopAfter(failure: string): Stop | null {
  return END_OF_ADDRESS.find((stop) => stop === failure) ?? null;
}

/** What decides whether a member's channel may be used. */
export interface AddressStanding {
  channel: Channel;
  verified: boolean;
  stopped: Stop | null;
}

/**
 * The channels by which a member may be told, those wished for first. An address that nobody has shown to be the member's,
 * or that was stopped, is none.
 */
export function usableChannels(addresses: readonly AddressStanding[], wished: readonly Channel[]): Channel[] {
  const usable = new Set(addresses.filter((one) => one.verified && one.stopped === null).map((one) => one.channel));
  const order = [...wished, ...CHANNELS.filter((channel) => !wished.includes(channel))];
  return order.filter((channel) => usable.has(channel));
}

/** What making a connection may cost at most. Times in milliseconds. */
export const REACH_LIMITS = {
  connect: 10_000,
  /** Until a name server has answered. */
  names: 5_000,
  /** Answers of a name server that are looked at; a name that has more is not asked. */
  addresses: 64,
  /** Addresses of one name that are tried, one after another. */
  tries: 3,
} as const;

import type { Level } from '../escalation/policy.js';

/*
 * May mails to this address be encrypted with this key? In this order: it is a public key at all, one that can be read; it
 * is not revoked and has not expired; it is for this address and no other; it is strong enough; and it has a part that
 * encrypts. A key that may not be used is refused with the first of these, so that one sentence says what to do.
 */

/** What a key says of itself. */
export interface KeyFacts {
  fingerprint: string;
  /** Such as `rsa4096` or `x25519`, of the part that encrypts; null where there is none. */
  encrypts: string | null;
  /** Bits of the weakest RSA part that would be used; null where none is. */
  rsaBits: number | null;
  revoked: boolean;
  createdAt: string;
  /** When the key, or the part that encrypts, ends; null for never. */
  expiresAt: string | null;
  /** The addresses it names, not revoked ones. */
  addresses: readonly string[];
}

/** Why a key is refused. */
export const KEY_REFUSALS = [
  'unreadable',
  'private_key',
  'several_keys',
  'revoked',
  'expired',
  'other_address',
  'too_weak',
  'no_encryption',
  'not_found',
  'no_address',
] as const;
export type KeyRefusal = (typeof KEY_REFUSALS)[number];

/** Shorter RSA keys are broken by whom this is about. */
export const WEAKEST_RSA = 2048;

/** Whether a key may be used for an address, and why not. */
export function judgeKey(
  facts: KeyFacts,
  address: string,
  now: string,
): { usable: true } | { usable: false; because: KeyRefusal } {
  const no = (because: KeyRefusal) => ({ usable: false, because }) as const;
  if (facts.revoked) return no('revoked');
  if (facts.expiresAt !== null && Date.parse(facts.expiresAt) <= Date.parse(now)) return no('expired');
  const own = address.toLowerCase();
  if (!facts.addresses.some((one) => one.toLowerCase() === own)) return no('other_address');
  if (facts.rsaBits !== null && facts.rsaBits < WEAKEST_RSA) return no('too_weak');
  return facts.encrypts === null ? no('no_encryption') : { usable: true };
}

/** Days before the end of a key at which its owner is warned, the latest last. */
const WARNINGS = [30, 7, 0] as const;
const DAY_MS = 86_400_000;

/**
 * For which of these days the owner of a key is to be warned now; 0 says that it has ended, null that there is nothing to
 * say. What was said is not said again, and of several that are due only the most urgent is.
 */
export function keyWarning(expiresAt: string, warnedDays: number | null, now: string): number | null {
  const left = (Date.parse(expiresAt) - Date.parse(now)) / DAY_MS;
  const due = WARNINGS.filter((days) => left <= days).at(-1);
  if (due === undefined || (warnedDays !== null && warnedDays <= due)) return null;
  return due;
}

/** What a mail may say: in plain text, which every server on its way reads, no more than the code. */
export function levelByMail<L extends Level>(level: L, encrypted: boolean): L | 'L0' {
  return encrypted ? level : 'L0';
}

import type { Language, RecipientView } from '@lapwing/contracts';

/** How a member stands who has not said yet where to be reached. */
export function noAddress(memberId: string, language: Language): RecipientView {
  return { memberId, version: 0, email: null, signal: null, preferred: 'signal', language, level: 'L0' };
}

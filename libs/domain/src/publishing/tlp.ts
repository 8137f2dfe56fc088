/**
 * How far may what is handed out go on? The Traffic Light Protocol 2.0 (FIRST, 2022).
 *
 * 1. Who names no mark gets AMBER: the receiver's own organisation and its clients.
 * 2. CLEAR is only what anybody can read already: a message that stands, in a feed that is public.
 */

export const TLP = ['clear', 'green', 'amber'] as const;
export type Tlp = (typeof TLP)[number];

export type TlpJudged = { may: true; tlp: Tlp } | { may: false; because: 'not_public' };

/** Judges a wished mark. */
export function judgeTlp(wished: Tlp | null, isPublic: boolean): TlpJudged {
  const tlp = wished ?? 'amber';
  return tlp === 'clear' && !isPublic ? { may: false, because: 'not_public' } : { may: true, tlp };
}

import { LIMITS } from './limits.js';

/** Seconds that a `Retry-After` header asks us to wait, at most a day; null where it says nothing usable. */
export function retryAfterOf(header: string | null, now: Date): number | null {
  const text = (header ?? '').trim();
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text), LIMITS.wait);
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(0, Math.ceil((at - now.getTime()) / 1000)), LIMITS.wait);
}

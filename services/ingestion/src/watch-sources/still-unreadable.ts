import type { Look } from '../reach-sources/connector.js';
import type { SourceRow } from './source.row.js';

/**
 * Whether what could not be read is all that came again. Other bytes that were read, and say what was known before, end
 * it.
 */
export function stillUnreadable(source: Pick<SourceRow, 'unreadable' | 'sha256'>, look: Look): boolean {
  if (look.is !== 'unchanged' || !source.unreadable) return false;
  return look.seen === undefined || look.seen.sha256 === source.sha256;
}

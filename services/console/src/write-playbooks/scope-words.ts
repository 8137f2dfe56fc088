import type { PlaybookHead } from '@lapwing/contracts';
import type { Words } from '../wording/use-words.js';

/** For what a card was written, in words: the kind and the place, or that it holds for any. */
export function scopeWords({ kind, host }: Pick<PlaybookHead, 'kind' | 'host'>, { say, place }: Words): string {
  if (kind === null && host === null) return say('playbook.everywhere');
  const what = kind === null ? say('playbook.any_kind') : say(`kind.${kind}`);
  return host === null ? say('playbook.any_place', { what }) : say('alert.title', { what, where: place(host) });
}

import type { SourceView } from '@lapwing/contracts';

/** From what needs a person soonest to what needs nobody. */
const ORDER: readonly SourceView['health'][] = [
  'gone',
  'blocked',
  'failing',
  'silent',
  'empty',
  'new',
  'ok',
  'unchanged',
  'disabled',
];

/** Sources that need somebody first, each group by name. */
export function byNeed<Source extends Pick<SourceView, 'health' | 'name'>>(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health) || a.name.localeCompare(b.name));
}

/** How worried a reader should be. */
export function toneOf(health: SourceView['health']): 'good' | 'high' | 'bad' | 'plain' {
  if (health === 'ok' || health === 'unchanged') return 'good';
  if (health === 'failing' || health === 'blocked' || health === 'gone') return 'bad';
  return health === 'silent' || health === 'empty' ? 'high' : 'plain';
}

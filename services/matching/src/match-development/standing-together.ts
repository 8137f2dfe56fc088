import { listTouched, type Standing } from '@lapwing/domain';
import type { Alert } from './alert.store.js';

/** Since when and for whom alerts stand that are judged as one; null where none stands. */
export function standingTogether(...alerts: readonly (Alert | null)[]): Standing | null {
  const standing = alerts.filter((alert) => alert !== null && alert.state !== 'withdrawn');
  const [first, ...others] = standing.flatMap((alert) => (alert === null ? [] : [alert.raisedAt]));
  if (first === undefined) return null;
  const since = others.reduce((earliest, at) => (at < earliest ? at : earliest), first);
  const touched = standing.flatMap((alert) => listTouched(alert?.content.touched ?? []));
  return { since, touched: new Map(touched.map((it) => [it.personId, it])) };
}

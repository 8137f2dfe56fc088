import type { AttemptView } from '@lapwing/contracts';

/** One ring is everything but the attempt number; its copies may not exceed one and the unknown outcomes. */
export function expectNoNeedlessCopies(attempts: readonly AttemptView[]): void {
  const rings = new Map<string, AttemptView[]>();
  for (const attempt of attempts) {
    const { alertVersion, responsible, memberId, channel, step, repeat } = attempt;
    const ring = [alertVersion, responsible, memberId, channel, step, repeat].join(' ');
    rings.set(ring, [...(rings.get(ring) ?? []), attempt]);
  }
  for (const copies of rings.values()) {
    const unknown = copies.filter(({ state }) => state === 'unknown').length;
    const gone = copies.filter(({ state }) => ['sent', 'delivered', 'read', 'unknown'].includes(state)).length;
    expect(gone).toBeLessThanOrEqual(1 + unknown);
  }
}

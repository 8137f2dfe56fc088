import { addressWantsProof, wishesWantProof } from './wants-proof.js';

describe('the second factor is shown again', () => {
  it.each([
    ['the first address', 'set', 'email', [], false, false, 'reached_by_nothing'],
    ['a further address', 'set', 'ntfy', ['email'], false, false, 'takes_nothing_away'],
    ['the same address again', 'set', 'email', ['email'], true, false, 'takes_nothing_away'],
    ['another address for one in use', 'set', 'email', ['email', 'signal'], false, true, 'replaces'],
    ['the end of one in use', 'remove', 'signal', ['email', 'signal'], false, true, 'removes'],
    ['the end of one that waits', 'remove', 'signal', ['email'], false, false, 'takes_nothing_away'],
  ] as const)('or not, for %s', (_, deed, channel, reaching, isSame, proof, because) => {
    expect(addressWantsProof(deed, channel, reaching, isSame)).toEqual({ proof, because });
  });

  const leave = { from: '2026-07-01', until: '2026-07-14', delegate: null };
  const before = { critical: ['signal' as const], other: ['email' as const], away: [leave], level: 'L1' as const };
  it.each([
    ['nothing new', before, ['email'], false, 'takes_nothing_away'],
    ['fewer days away', { ...before, away: [] }, ['email'], false, 'takes_nothing_away'],
    ['longer ones', { ...before, away: [{ ...leave, until: '2027-07-14' }] }, ['email'], true, 'goes_away'],
    ['somebody else standing in', { ...before, away: [{ ...leave, delegate: 'bo' }] }, ['email'], true, 'goes_away'],
    ['another order', { ...before, critical: ['ntfy' as const, 'signal' as const] }, ['email'], true, 'other_order'],
    ['more said', { ...before, level: 'L2' as const }, ['email'], true, 'says_more'],
    ['less said', { ...before, level: 'L0' as const }, ['email'], false, 'takes_nothing_away'],
    ['another order at first', { ...before, critical: ['email' as const] }, [], false, 'reached_by_nothing'],
  ] as const)('or not, for wishes with %s', (_, after, reaching, proof, because) => {
    const wishes = { ...after, critical: [...after.critical], other: [...after.other], away: [...after.away] };
    expect(wishesWantProof(before, wishes, reaching)).toEqual({ proof, because });
  });
});

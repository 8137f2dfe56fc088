import type { AuditEntryRow } from './audit-entry.row.js';
import { GENESIS, hashEntry, verifyChain } from './chain.js';

function log(...actions: string[]): AuditEntryRow[] {
  let previous: Buffer = GENESIS;
  return actions.map((action, index) => {
    const at = new Date(Date.UTC(2026, 2, 1, 10, index));
    const content = { orgId: 'o', seq: index + 1, at, memberId: 'm', action, target: null };
    const entry = { ...content, previous, hash: hashEntry(previous, content) };
    previous = entry.hash;
    return entry;
  });
}

describe('whether an audit log is whole', () => {
  const entries = log('persons.list', 'persons.get', 'persons.change');
  const head = { seq: 3, hash: entries[2]!.hash };

  it('says so of one that nobody touched', () => {
    expect(verifyChain(entries, head)).toEqual({ whole: true, entries: 3 });
    expect(verifyChain([], null)).toEqual({ whole: true, entries: 0 });
  });

  it.each([
    ['an altered entry', [entries[0]!, { ...entries[1]!, action: 'persons.list' }, entries[2]!], 'altered', 2],
    ['a deleted entry', [entries[0]!, entries[2]!], 'gap', 2],
    ['two entries in another order', [entries[1]!, entries[0]!, entries[2]!], 'gap', 1],
    ['a truncated log', entries.slice(0, 2), 'truncated', 3],
    ['a log written anew', log('persons.list', 'alerts.get', 'persons.change'), 'truncated', 3],
  ])('finds %s', (_, found, because, seq) => {
    expect(verifyChain(found, head)).toEqual({ whole: false, because, seq });
  });

  it('finds an entry that was altered together with its own hash', () => {
    const forged = { ...entries[1]!, action: 'nothing' };
    const rehashed = { ...forged, hash: hashEntry(forged.previous, forged) };
    expect(verifyChain([entries[0]!, rehashed, entries[2]!], head)).toMatchObject({ because: 'broken_link', seq: 3 });
  });
});

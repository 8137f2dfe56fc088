import { checkLedger, faultsOfAlert, faultsOfRing, type LedgerAlert, type LedgerLine } from './check-ledger.js';

const NOW = '2026-03-01T03:00:00.000Z';
const RECORDED = '2026-03-01T02:10:00.000Z';
const TAKEN = '2026-03-01T02:10:01.000Z';
const ENDED = '2026-03-01T02:10:03.000Z';

function line(stated: Partial<LedgerLine> = {}): LedgerLine {
  const open = stated.state === 'recorded';
  return {
    id: `line ${stated.attempt ?? 1}`,
    orgId: 'org',
    memberId: 'ann',
    alertId: 'one',
    version: 1,
    step: 0,
    repeat: 0,
    channel: 'signal',
    attempt: 1,
    state: 'sent',
    recordedAt: RECORDED,
    claimedAt: open ? null : TAKEN,
    dueAt: RECORDED,
    completedAt: open ? null : ENDED,
    carriedBy: null,
    carrier: null,
    known: true,
    ...stated,
  };
}

const carrier = { memberId: 'ann', channel: 'signal', state: 'sent', carriedBy: null } as const;

describe('a ring', () => {
  it('is sound with refusals, unknowns and one copy', () => {
    const ring = [
      line({ state: 'failed' }),
      line({ attempt: 2, state: 'unknown' }),
      line({ attempt: 3, state: 'read', carriedBy: 'other', carrier }),
    ];
    expect(faultsOfRing(ring, NOW)).toEqual([]);
    expect(checkLedger([...ring, line({ channel: 'email', state: 'recorded' })])).toEqual([]);
  });

  it('is sound while it is under way', () => {
    expect(faultsOfRing([line({ state: 'recorded', dueAt: '2026-03-01T02:59:00.000Z' })], NOW)).toEqual([]);
    expect(faultsOfRing([line({ state: 'recorded', claimedAt: TAKEN })], NOW)).toEqual([]);
  });

  it.each<[string, Partial<LedgerLine>[], string, string]>([
    ['a copy too many', [{}, { attempt: 2 }], 'line 2', 'copies'],
    ['a gap', [{ attempt: 2 }], 'line 2', 'not_numbered'],
    ['a try after a success', [{}, { attempt: 2, state: 'failed' }], 'line 2', 'follows_no_refusal'],
    [
      'a try while one is under way',
      [{ state: 'recorded', claimedAt: TAKEN }, { attempt: 2 }],
      'line 2',
      'follows_no_refusal',
    ],
    ['an end before the record', [{ completedAt: '2026-03-01T02:09:00.000Z' }], 'line 1', 'ended_before_record'],
    ['an end before the taking', [{ claimedAt: '2026-03-01T02:12:00.000Z' }], 'line 1', 'ended_before_taken'],
    ['a taking before the record', [{ claimedAt: '2026-03-01T02:09:00.000Z' }], 'line 1', 'taken_before_record'],
    ['an end without outcome', [{ state: 'recorded', completedAt: ENDED }], 'line 1', 'outcome_without_end'],
    ['an outcome without its moment', [{ completedAt: null }], 'line 1', 'outcome_without_end'],
    ['what left untaken', [{ claimedAt: null }], 'line 1', 'sent_untaken'],
    ['a stranger', [{ known: false }], 'line 1', 'stranger'],
    ['what nobody began to send', [{ state: 'recorded' }], 'line 1', 'forgotten'],
    ['a carrier that is not there', [{ carriedBy: 'other' }], 'line 1', 'carrier_missing'],
    [
      'a carrier of somebody else',
      [{ carriedBy: 'other', carrier: { ...carrier, memberId: 'bo' } }],
      'line 1',
      'carrier_of_another',
    ],
    [
      'a carrier that never left',
      [{ carriedBy: 'other', carrier: { ...carrier, state: 'failed' } }],
      'line 1',
      'carrier_outcome',
    ],
  ])('shows %s', (_name, ring, at, fault) => {
    expect(faultsOfRing(ring.map(line), NOW)).toContainEqual({ orgId: 'org', alertId: 'one', line: at, fault });
  });
});

describe('an alert', () => {
  const alert = (stated: Partial<LedgerAlert> = {}): LedgerAlert => {
    const takers = [{ memberId: 'ann', told: true, onConsole: false }];
    return {
      orgId: 'org',
      alertId: 'one',
      version: 1,
      changedAt: RECORDED,
      attempts: 1,
      reasons: [],
      asleep: false,
      takers,
      ...stated,
    };
  };

  it.each<[string, Partial<LedgerAlert>, string[]]>([
    ['that somebody was told of is sound', {}, []],
    ['that nobody was told of is not', { attempts: 0 }, ['nobody_told']],
    ['that nothing will ring again though nobody has it is not', { asleep: true }, ['asleep']],
    ['may say why nobody was told', { attempts: 0, reasons: ['no_steps'] }, []],
    ['that has just come is not late yet', { attempts: 0, changedAt: NOW }, []],
    [
      'may be taken on the console by somebody who was not told',
      { takers: [{ memberId: 'bo', told: false, onConsole: true }] },
      [],
    ],
    [
      'cannot be taken by a reply of somebody who was not told',
      { takers: [{ memberId: 'bo', told: false, onConsole: false }] },
      ['taken_by_nobody_told'],
    ],
  ])('%s', (_name, stated, faults) => {
    expect(faultsOfAlert(alert(stated), NOW).map(({ fault }) => fault)).toEqual(faults);
  });
});

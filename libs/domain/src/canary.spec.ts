import { CANARY, isCanary, isSpentCanary, mayMeet } from './canary.js';
import { judgeClaim } from './folding/claim.js';
import { checkCountry } from './matching/countries.js';
import { STATE_CODES } from './reading/knowledge/states.js';

const REAL_ORG = '0199a000-0000-7000-8000-00000000000a';
const canary = { hosts: [CANARY.host], firstSeenAt: '2026-03-10T12:00:00.000Z' };
const real = { hosts: ['KG'], firstSeenAt: '2026-03-10T12:00:00.000Z' };

describe('the states of the canary', () => {
  it.each([CANARY.host, CANARY.origin])('are none that a person, a claim or a source may name: %s', (code) => {
    expect(checkCountry(code)).toEqual({ valid: false, because: 'unknown' });
    expect(STATE_CODES).not.toContain(code);
    const claim = {
      kind: 'detention',
      stage: 'detained',
      polarity: 'adverse',
      certainty: 'reported',
      when: null,
    } as const;
    const rest = { subjects: [], persecution: 'unknown', background: false, profiles: [], procedure: null } as const;
    const facts = { ...claim, ...rest, hosts: [code], origin: 'RU', subjects: [], profiles: [], quotes: ['held'] };
    const judged = judgeClaim(facts, 'A man was held.', 'B');
    expect(judged).toEqual({ stands: false, faults: [{ path: 'hosts.0', because: 'no_such_country' }] });
  });
});

describe('a canary', () => {
  it('is told by where it happens', () => {
    expect([isCanary(canary), isCanary(real)]).toEqual([true, false]);
  });

  it.each([
    ['a canary and its own organisation', canary, CANARY.orgId, true],
    ['a canary and any other one', canary, REAL_ORG, false],
    ['a real development and the canary’s', real, CANARY.orgId, false],
    ['a real development and any other one', real, REAL_ORG, true],
  ])('meets its own only: %s', (_, development, orgId, meets) => {
    expect(mayMeet(development, orgId)).toBe(meets);
  });

  it('flies for a day; what is real never ends so', () => {
    const after = (hours: number): Date => new Date(Date.parse(canary.firstSeenAt) + hours * 3_600_000);
    expect(isSpentCanary(canary, after(23.9))).toBe(false);
    expect(isSpentCanary(canary, after(24))).toBe(true);
    expect(isSpentCanary(real, after(1000))).toBe(false);
  });
});

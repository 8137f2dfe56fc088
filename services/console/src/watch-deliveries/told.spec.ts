import type { AttemptView, DeliveryView } from '@lapwing/contracts';
import { fileOf } from './file-of.js';
import { byPerson } from './told.js';

const at = (minute: number): string => `2026-03-01T10:0${minute}:00.000Z`;

function attempt(memberId: string, state: AttemptView['state'], minute: number): AttemptView {
  const place = { id: `${memberId}-${minute}`, alertVersion: 1, responsible: memberId, memberId, step: 0, repeat: 0 };
  return {
    ...place,
    channel: 'signal',
    attempt: 1,
    state,
    because: 'opened',
    recordedAt: at(minute),
    completedAt: null,
  };
}

describe('who was told', () => {
  it('stands by person, in order, with the most that is known', () => {
    const told = byPerson([attempt('ann', 'failed', 2), attempt('ann', 'delivered', 1), attempt('bo', 'unknown', 0)]);
    expect(told.map(({ memberId, standing }) => [memberId, standing])).toEqual([
      ['bo', 'unknown'],
      ['ann', 'delivered'],
    ]);
    expect(told[1]?.attempts.map(({ recordedAt }) => recordedAt)).toEqual([at(2), at(1)]);
  });
});

it('has nothing, and missed nothing, where the message was called off', () => {
  const calledOff = { ...attempt('ann', 'failed', 0), because: 'no_longer_needed' };
  expect(byPerson([calledOff])[0]?.standing).toBe('not_needed');
  expect(byPerson([calledOff, attempt('ann', 'failed', 1)])[0]?.standing).toBe('failed');
});

describe('the ledger as a file', () => {
  it('is no formula to any spreadsheet', () => {
    const alert = { alertId: 'a', code: '=K7-42', urgency: 'high' as const, purpose: '@ring', responsibles: ['desk'] };
    const line: DeliveryView = { ...attempt('ann', 'sent', 0), ...alert, carriedBy: null };
    const [, row = ''] = fileOf('csv', [line]).split('\r\n');
    expect(row).not.toMatch(/(?:^|,)"?[=+\-@|]/u);
    expect(JSON.parse(fileOf('json', [line]))).toEqual([line]);
  });
});

import { madeOldBy } from './live.js';

const ID = '00000000-0000-4000-8000-000000000001';

describe('a live update', () => {
  it('makes the lists and the page of a changed alert old', () => {
    expect(madeOldBy(JSON.stringify({ type: 'alert', id: ID, version: 2 }))).toContain('alerts.get');
  });

  it('makes an alert old when a duty of it was taken', () => {
    expect(madeOldBy(JSON.stringify({ type: 'duty', id: ID, version: 1 }))).toContain('alerts.list');
  });

  it('is ignored when it is not understood', () => {
    expect([madeOldBy('not json'), madeOldBy('{"type":"weather"}')]).toEqual([[], []]);
  });
});

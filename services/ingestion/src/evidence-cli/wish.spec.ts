import { BadWish, wishOf } from './wish.js';

const ID = '0194c1a0-0100-7000-8000-000000000100';

describe('the command line about evidence', () => {
  it('says what is wished', () => {
    expect(wishOf([])).toEqual({ do: 'help' });
    expect(wishOf(['export', ID])).toEqual({ do: 'export', developmentId: ID, out: `evidence-${ID}` });
    expect(wishOf(['export', ID, '--out', 'a.tar'])).toMatchObject({ out: 'a.tar' });
    expect(wishOf(['verify', '--since', '2026-03-01', '--key', '5e'.repeat(32)])).toEqual({
      do: 'verify',
      since: new Date('2026-03-01T00:00:00Z'),
      fresh: false,
      keys: ['5e'.repeat(32)],
    });
  });

  it.each([
    ['export'],
    ['export', '../../etc'],
    ['export', ID, ID],
    ['verify', '--since', 'yesterday'],
    ['verify', '--since', '2026-13-40'],
    ['verify', '--key', 'short'],
    ['verify', 'all'],
    ['burn'],
    ['verify', '--burn'],
  ])('refuses %s %s %s', (...args) => {
    expect(() => wishOf(args)).toThrow(BadWish);
  });
});

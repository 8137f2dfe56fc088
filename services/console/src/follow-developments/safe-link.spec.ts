import { safeLink } from './safe-link.js';

describe('a link from a source', () => {
  it('is followed over http and https only', () => {
    expect(
      ['https://a.example/x', 'http://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'x'].map(safeLink),
    ).toEqual(['https://a.example/x', 'http://a.example/', null, null, null]);
  });
});

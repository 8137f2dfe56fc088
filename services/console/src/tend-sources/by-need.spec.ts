import { SOURCE_HEALTH } from '@lapwing/contracts';
import { byNeed, toneOf } from './by-need.js';

describe('the order of sources', () => {
  it('puts what needs somebody first and what is off last', () => {
    const sources = SOURCE_HEALTH.map((health) => ({ health, name: health }));
    const order = byNeed(sources).map(({ health }) => health);
    expect([order[0], order.at(-1)]).toEqual(['gone', 'disabled']);
    expect(order.indexOf('failing')).toBeLessThan(order.indexOf('ok'));
  });

  it('worries about a source that is blocked, not about one without news', () => {
    expect([toneOf('blocked'), toneOf('silent'), toneOf('unchanged'), toneOf('disabled')]).toEqual([
      'bad',
      'high',
      'good',
      'plain',
    ]);
  });
});

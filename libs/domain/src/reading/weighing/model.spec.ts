import { joined, likeliest, logistic, modelFrom, partOf, shares, sumsOf, sumsOfAll } from './model.js';
import { signalOf } from './signals.js';

const DANGER = 'yes\nact:return + cue:neg = yes -0.5\nact:return = yes 1.25';
const STAGE = 'ordered executed\nact:return = executed 0.75\ncourt = ordered 0.5 executed -0.25';

const RETURN = signalOf('act:return');
const DENIED = signalOf('act:return', 'cue:neg');
const COURT = signalOf('court');

describe('a fitted model', () => {
  it('adds up what its signals say', () => {
    expect(sumsOf(modelFrom(DANGER), [RETURN, DENIED, COURT])).toEqual([0.75]);
    expect(sumsOf(modelFrom(STAGE), [RETURN, COURT])).toEqual([0.5, 0.5]);
  });

  it('says the same joined with others', () => {
    const joint = joined({ danger: modelFrom(DANGER), stage: modelFrom(STAGE) });
    const sums = sumsOfAll(joint, [RETURN, DENIED, COURT]);
    expect(partOf(joint, 'danger', sums)).toEqual([0.75]);
    expect(partOf(joint, 'stage', sums)).toEqual([0.5, 0.5]);
  });

  it('gives chances that are even without a signal and together one', () => {
    expect(logistic(0)).toBe(0.5);
    const chances = shares(['ordered', 'executed'], [0, Math.log(3)]);
    expect(chances.get('ordered')).toBeCloseTo(0.25);
    expect(chances.get('executed')).toBeCloseTo(0.75);
  });

  it('chooses among what is allowed only', () => {
    const chances = shares(['ordered', 'executed'], [0, 1]);
    expect(likeliest(chances, ['ordered', 'executed'])).toBe('executed');
    expect(likeliest(chances, ['ordered'])).toBe('ordered');
    expect(likeliest(chances, [])).toBeNull();
  });

  it.each([
    ['a line without a weight', 'yes\nact:return'],
    ['an outcome nobody named', 'yes\nact:return = no 0.5'],
  ])('is refused with %s', (_, text) => {
    expect(() => modelFrom(text)).toThrow();
  });
});

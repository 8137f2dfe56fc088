import { type HubStanding, type HubStep, hubStep } from './hub-step.js';

const now = new Date('2026-03-10T12:00:00Z');
const at = (text: string) => new Date(`2026-03-${text}:00Z`);
const live: HubStanding = {
  state: 'live',
  wished: true,
  failures: 0,
  askedAt: at('09T12:00'),
  leaseUntil: at('19T12:00'),
};

describe('a subscription at a hub', () => {
  it.each<[string, Partial<HubStanding>, HubStep]>([
    ['never asked for is asked for', { state: 'wanted', askedAt: null, leaseUntil: null }, { do: 'subscribe' }],
    ['that is held waits until a tenth of its lease is left', {}, { do: 'wait', until: at('18T12:00') }],
    ['whose lease ends soon is renewed', { leaseUntil: at('10T12:30') }, { do: 'subscribe' }],
    ['whose lease has ended is asked for again', { leaseUntil: at('10T11:00') }, { do: 'subscribe' }],
    ['just asked for waits', { state: 'asked', askedAt: now, failures: 1 }, { do: 'wait', until: at('10T12:20') }],
    ['refused waits longer', { state: 'failed', askedAt: now, failures: 3 }, { do: 'wait', until: at('10T13:20') }],
    [
      'refused for long is tried every six hours',
      { state: 'failed', askedAt: now, failures: 99 },
      { do: 'wait', until: at('10T18:00') },
    ],
    ['whose renewal failed is renewed again', { askedAt: now, failures: 1 }, { do: 'wait', until: at('10T12:20') }],
    ['that was left is asked for again when it is wished again', { state: 'left' }, { do: 'subscribe' }],
    ['that is not wished is ended', { wished: false }, { do: 'unsubscribe' }],
    ['that is not wished and was never held is nothing', { wished: false, state: 'failed' }, { do: 'nothing' }],
    ['that is being left is left once', { wished: false, state: 'leaving' }, { do: 'nothing' }],
  ])('%s', (_, more, step) => {
    expect(hubStep({ ...live, ...more }, now)).toEqual(step);
  });
});

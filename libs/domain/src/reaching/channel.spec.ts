import { stopAfter, usableChannels, type AddressStanding, type Channel } from './channel.js';

const place = (channel: Channel, facts: Partial<AddressStanding> = {}): AddressStanding => ({
  channel,
  verified: true,
  stopped: null,
  ...facts,
});

describe('the channels of a member', () => {
  it.each<[string, AddressStanding[], Channel[], Channel[]]>([
    ['stand in the order wished for', [place('signal'), place('email')], ['email', 'signal'], ['email', 'signal']],
    [
      'go on in the usual order',
      [place('matrix'), place('email'), place('signal')],
      ['email'],
      ['email', 'signal', 'matrix'],
    ],
    ['leave out what is wished for and not there', [place('email')], ['signal', 'email'], ['email']],
    [
      'leave out what nobody has verified',
      [place('signal', { verified: false }), place('email')],
      ['signal'],
      ['email'],
    ],
    ['leave out what was stopped', [place('signal', { stopped: 'duress' }), place('email')], ['signal'], ['email']],
    ['may be none', [], ['signal', 'email'], []],
  ])('%s', (_name, addresses, wished, expected) => {
    expect(usableChannels(addresses, wished)).toEqual(expected);
  });
});

it.each([
  ['gone', 'gone'],
  ['unregistered', 'unregistered'],
  ['untrusted_identity', 'untrusted_identity'],
  ['http_401', null],
  ['duress', null],
])('a message that failed as %s stops its address: %s', (failure, stop) => {
  expect(stopAfter(failure)).toBe(stop);
});

import { meaningOf } from './keys.js';

const key = (name: string, more = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});
const free = { writes: false, asks: false };

describe('a key pressed in the queue', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['?', 'help'],
    ['c', 'confirm'],
    ['e', 'correct'],
    ['l', 'leave'],
    ['m', 'merge'],
    ['s', 'split'],
    ['r', 'reject'],
    ['u', 'undo'],
    ['w', 'recall'],
    ['x', null],
    ['toString', null],
  ])('%s means %s', (name, meaning) => expect(meaningOf(key(name), free)).toBe(meaning));

  it.each([
    ['somebody writes', key('r'), { writes: true, asks: false }],
    ['a dialog is open', key('r'), { writes: false, asks: true }],
    ['the browser is meant', key('r', { ctrlKey: true }), free],
    ['the browser is meant', key('r', { metaKey: true }), free],
    ['it is held down', key('r', { repeat: true }), free],
  ])('means nothing where %s', (_, event, at) => expect(meaningOf(event, at)).toBeNull());

  it('moves on while it is held down', () => expect(meaningOf(key('j', { repeat: true }), free)).toBe('next'));
});

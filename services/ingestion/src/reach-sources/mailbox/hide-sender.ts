/**
 * Which words of a mail tell who sent it? Order of the rules: every address of the sender, wherever it stands; the
 * sender's name where it has at least two words, because one word alone may be part of what is reported. What a person
 * writes about themselves in other words cannot be known here.
 */
export interface Sender {
  name: string;
  address: string;
}

const HIDDEN = '[…]';

/** The text without the words that name its senders. */
export function hideSender(text: string, senders: readonly Sender[]): string {
  const names = senders.map(({ name }) => name.trim()).filter((name) => /\S\s+\S/.test(name));
  const addresses = senders.map(({ address }) => address.trim()).filter((address) => address.includes('@'));
  const words = [...addresses, ...names].sort((a, b) => b.length - a.length);
  return words.reduce((hidden, word) => replaceEach(hidden, word), text);
}

/** Replaces a word whatever its case and the width of its spaces; no pattern is made of what a stranger wrote. */
function replaceEach(text: string, word: string): string {
  const pattern = word.split(/\s+/).map(escaped).join('\\s+');
  return text.replace(new RegExp(pattern, 'giu'), HIDDEN);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`);
}

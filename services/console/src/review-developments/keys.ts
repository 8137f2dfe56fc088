import { useEffect, useRef } from 'react';

/** What a key does on a card of the queue: it presses the button of that name there. */
export const DEED_KEYS = {
  c: 'confirm',
  e: 'correct',
  l: 'leave',
  m: 'merge',
  s: 'split',
  r: 'reject',
  u: 'undo',
  w: 'recall',
} as const;

export type DeedKey = keyof typeof DEED_KEYS;
export type DeedName = (typeof DEED_KEYS)[DeedKey];

/** What a pressed key means; null where somebody writes, a dialog is open, or another key is held. */
export function meaningOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>,
  at: { writes: boolean; asks: boolean },
): 'next' | 'previous' | 'open' | 'help' | DeedName | null {
  if (at.writes || at.asks || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'j') return 'next';
  if (event.key === 'k') return 'previous';
  if (event.repeat) return null;
  if (event.key === '?') return 'help';
  if (event.key === 'Enter') return 'open';
  return Object.hasOwn(DEED_KEYS, event.key) ? DEED_KEYS[event.key as DeedKey] : null;
}

const FIELDS =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"]';
const CARD = '[data-waits]';

/** Lets keys move over the cards and press their buttons. */
export function useKeys(onHelp: () => void): void {
  const help = useRef(onHelp);
  useEffect(() => {
    help.current = onHelp;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      const at = { writes: focused?.matches(FIELDS) === true, asks: document.querySelector('dialog[open]') !== null };
      const meaning = meaningOf(event, at);
      if (meaning === null) return;
      const card = focused?.closest(CARD) ?? null;
      // On a button or a link Enter does what it always does.
      if (meaning === 'open' && focused !== titleOf(card)) return;
      event.preventDefault();
      if (meaning === 'help') help.current();
      else if (meaning === 'next' || meaning === 'previous') move(card, meaning === 'next' ? 1 : -1);
      else press(card, meaning);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function titleOf(card: Element | null): HTMLElement | null {
  return card?.querySelector<HTMLElement>('.card-title') ?? null;
}

function move(from: Element | null, step: 1 | -1): void {
  const cards = [...document.querySelectorAll(CARD)];
  const at = from === null ? (step === 1 ? -1 : cards.length) : cards.indexOf(from);
  titleOf(cards[Math.max(0, Math.min(cards.length - 1, at + step))] ?? null)?.focus();
}

function press(card: Element | null, deed: DeedName | 'open'): void {
  card?.querySelector<HTMLElement>(`[data-deed="${deed}"] :is(button, a)`)?.click();
}

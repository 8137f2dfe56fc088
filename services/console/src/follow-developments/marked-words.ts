/**
 * The words of a text that a person has marked on the screen, sign by sign. Every piece of the text carries where it begins
 * (`data-at`) and how long it is in the text (`data-signs`), since a hidden character is shown by a longer name.
 */
export function markedWords(root: HTMLElement, selection: Selection | null, text: string): string | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) => range.intersectsNode(piece));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = numberOf(first, 'at') + within(first, range.startContainer, range.startOffset, 0);
  const end = numberOf(last, 'at') + within(last, range.endContainer, range.endOffset, numberOf(last, 'signs'));
  const words = text.slice(start, end).trim();
  return words === '' ? null : words;
}

function within(piece: HTMLElement, node: Node, offset: number, otherwise: number): number {
  if (!piece.contains(node) || node.nodeType !== Node.TEXT_NODE) return otherwise;
  const signs = numberOf(piece, 'signs');
  const shown = piece.textContent.length;
  return shown === signs ? offset : otherwise;
}

function numberOf(piece: HTMLElement, name: 'at' | 'signs'): number {
  return Number(piece.dataset[name] ?? 0);
}

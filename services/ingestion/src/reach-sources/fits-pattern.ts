/** Whether a text holds a pattern somewhere; * in it stands for anything. Takes time in proportion to the text. */
export function fitsPattern(text: string, pattern: string | null): boolean {
  if (pattern === null) return true;
  const whole = text.toLowerCase();
  let at = 0;
  for (const piece of pattern.toLowerCase().split('*')) {
    const found = whole.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

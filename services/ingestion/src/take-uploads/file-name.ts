const LONGEST = 120;
const NAMELESS = 'file';

/** The name of a file as it may be shown and kept: no folders, no control, invisible or direction signs, not too long. */
export function fileNameOf(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const points = [...plain];
  if (points.length <= LONGEST) return plain === '' ? NAMELESS : plain;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(plain)?.[0] ?? '';
  return points.slice(0, LONGEST - ending.length).join('') + ending;
}

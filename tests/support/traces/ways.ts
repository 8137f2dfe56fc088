/** Base64 of a text. */
export function asBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** JSON in which every unit is escaped. */
export function asJson(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

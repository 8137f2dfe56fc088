/** The secret of an `otpauth:` address in groups of four, to be typed where no camera is at hand. */
export function secretOf(totpUri: string): string {
  const secret = new URLSearchParams(totpUri.split('?')[1] ?? '').get('secret') ?? '';
  return (secret.match(/.{1,4}/g) ?? []).join(' ');
}

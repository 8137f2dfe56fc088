/** The server that is asked at an address, lower case and without port; null where none is. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'urn:' ? null : hostname.toLowerCase();
}

/** Whether an address is fetched by HTTP. */
export function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

/** The server that is asked at an address, with a port that is not the usual one; null where none is. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'urn:' ? null : host.toLowerCase();
}

/** Whether an address is fetched by HTTP. */
export function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

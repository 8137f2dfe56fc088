/**
 * Which outlet speaks at this address? The host of the URL, without `www` and in lower case: feeds of one host are one
 * outlet. A port other than the usual one makes another outlet.
 */

const ADDRESS = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)(?::(\d*))?(?=[/?#]|$)/i;
const USUAL: Readonly<Record<string, string>> = { http: '80', https: '443' };

/** The outlet of a source's address; an address that is no web address is an outlet of its own. */
export function outletOf(url: string): string {
  const [, scheme, host, port] = ADDRESS.exec(url.trim()) ?? [];
  if (scheme === undefined || host === undefined) return url;
  const name = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\.(?=.*\.)/, '');
  return port === undefined || port === '' || port === USUAL[scheme.toLowerCase()] ? name : `${name}:${port}`;
}

/**
 * What becomes of an offered source that somebody chose to read?
 * 1. nobody offers it: unknown; 2. its address is read: nothing to do; 3. it was read and stopped: it goes on;
 * 4. otherwise it is added.
 */
export type AdoptionOutcome = 'added' | 'resumed' | 'read_already' | 'unknown';

/** The outcome for one source; `standing` is the source that has its address, if any. */
export function adoptionOf(isOffered: boolean, standing: { enabled: boolean } | null): AdoptionOutcome {
  if (!isOffered) return 'unknown';
  if (standing === null) return 'added';
  return standing.enabled ? 'read_already' : 'resumed';
}

/** Looks an hour at sources that are asked every so many seconds. */
export function looksPerHour(cadences: readonly number[]): number {
  return cadences.reduce((sum, seconds) => sum + 3600 / seconds, 0);
}

/** By which two spellings of one address are known as one: without scheme, `www.`, last slashes and case of the host. */
export function addressKey(url: string): string {
  const [, host = '', rest = ''] = /^[a-z]+:\/\/(?:www\.)?([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (host === '') return url;
  return host.toLowerCase() + rest.replace(/#.*$/s, '').replace(/\/+$/, '');
}

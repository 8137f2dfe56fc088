/**
 * Did our own page send this request? A second wall behind `SameSite=Strict`. Order of the rules: reading is always
 * allowed; what the browser says of the site decides; else the origin must be ours; a client that says neither is no
 * browser, and no other site can make it send the cookie.
 */
export interface Provenance {
  method: string;
  fetchSite: string | undefined;
  origin: string | undefined;
  host: string | undefined;
}

export type ProvenanceVerdict =
  | { allowed: true; because: 'reads' | 'same_origin' | 'no_browser' }
  | { allowed: false; because: 'other_site' | 'other_origin' };

export function judgeProvenance(request: Provenance, publicUrl: string): ProvenanceVerdict {
  const { method, fetchSite, origin, host } = request;
  if (method === 'GET' || method === 'HEAD') return { allowed: true, because: 'reads' };
  if (fetchSite !== undefined) {
    return fetchSite === 'same-origin'
      ? { allowed: true, because: 'same_origin' }
      : { allowed: false, because: 'other_site' };
  }
  if (origin === undefined) return { allowed: true, because: 'no_browser' };
  const { origin: own, protocol } = new URL(publicUrl);
  const ours = origin === own || (host !== undefined && origin === `${protocol}//${host}`);
  return ours ? { allowed: true, because: 'same_origin' } : { allowed: false, because: 'other_origin' };
}

import { blocMembers } from '../blocs.js';

/** The countries in which an act of this host is felt on a day: an act of the Union in each of its member states. */
export function statesOf(host: string, day: string): readonly string[] {
  return host === 'EU' ? [...blocMembers('EU', day), 'EU'] : [host];
}

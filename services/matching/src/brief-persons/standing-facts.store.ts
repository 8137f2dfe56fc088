import { Injectable } from '@nestjs/common';
import { BRIEF_MONTHS, blocMembers, type Development } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';

/** Reads from the copy of the developments what may stand in a brief; what stands is for the domain to say. */
@Injectable()
export class StandingFactsStore {
  /** Developments of the countries that may concern whoever fled one of the origins, in order of ids. */
  async of(
    tx: EntityManager,
    { countries, origins }: { countries: readonly string[]; origins: readonly string[] },
    now: Date,
  ): Promise<Development[]> {
    const members = blocMembers('EU', now.toISOString().slice(0, 10));
    const hosts = countries.some((country) => members.includes(country)) ? [...countries, 'EU'] : countries;
    const rows = await tx.query<{ snapshot: Development }[]>(
      'select snapshot from development where stands_for && $1::text[] order by id',
      [wordsOf(hosts, origins, now)],
    );
    return rows.map(({ snapshot }) => snapshot);
  }
}

/** The words that the index knows what stands there by (see the migration that makes them). */
function wordsOf(hosts: readonly string[], origins: readonly string[], now: Date): string[] {
  const year = now.getUTCFullYear();
  const years = Array.from({ length: Math.ceil(BRIEF_MONTHS / 12) + 1 }, (_, ago) => String(year - ago));
  return hosts.flatMap((host) =>
    [...origins, '-'].flatMap((origin) => ['*', ...years].map((when) => `${host}/${origin}/${when}`)),
  );
}

import type pg from 'pg';
import { costOf } from '../measure.js';

/** Touched persons by organisation from a bare index: a list of numbers for each pair, nothing but counted. */
export function bareIndex(persons: number, touched: number, organisations: number): number {
  const organisationOf = Uint16Array.from({ length: persons }, (_, person) => person % organisations);
  const list = Uint32Array.from({ length: touched }, (_, nth) => Math.floor((nth * persons) / touched));
  const counts = new Uint32Array(organisations);
  return costOf([list], (people) => {
    counts.fill(0);
    for (const person of people) {
      const organisation = organisationOf[person] ?? 0;
      counts[organisation] = (counts[organisation] ?? 0) + 1;
    }
  }).perSecond;
}

/** Milliseconds in which PostgreSQL groups so many touched persons by caseworker, and writes a row for each of those. */
export async function bareDatabase(
  client: pg.Client,
  touched: number,
  workers: number,
): Promise<{ grouping: number; writing: number }> {
  const [persons, among] = [Math.trunc(touched), Math.trunc(workers)];
  await client.query(
    `create temporary table touched_person as
     select n as person, n % ${among} as worker from generate_series(1, ${persons}) n`,
  );
  await client.query('create temporary table digest (worker int, persons int[])');
  const timed = async (query: string): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const from = performance.now();
      await client.query(query);
      times.push(performance.now() - from);
    }
    return times.sort((a, b) => a - b)[2] ?? Number.NaN;
  };
  const grouping = await timed('select worker, array_agg(person) from touched_person group by worker');
  const writing = await timed(`insert into digest select n, array[n] from generate_series(1, ${among}) n`);
  await client.query('drop table touched_person, digest');
  return { grouping, writing };
}

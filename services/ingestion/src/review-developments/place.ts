import { Failure } from '@lapwing/contracts';

/** The weight, the instant with the microseconds of the database, and the id of the last entry of a page. */
const PLACE =
  /^(\d{1,6})_(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}:\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The cursor that stands for the last entry of a page. */
export function placeOf({ weight, since, id }: { weight: number; since: string; id: string }): string {
  return `${weight}_${since}_${id}`;
}

/** The place after which a page begins; throws `Failure` invalid for any other text. */
export function placeAfter(cursor: string | null): [number | null, string | null, string | null] {
  if (cursor === null) return [null, null, null];
  const [, weight = '', since = '', id = ''] = PLACE.exec(cursor) ?? [];
  if (id !== '' && !Number.isNaN(Date.parse(since))) return [Number(weight), since, id];
  throw new Failure('invalid', { faults: [{ path: 'cursor', message: 'not a cursor of this list' }] });
}

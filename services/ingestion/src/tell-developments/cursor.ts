import { Failure } from '@lapwing/contracts';

/** The instant, with the microseconds of the database, and the id of the last entry of a page. */
const CURSOR =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}:\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The place after which a page begins, in a list by instant and id; throws `Failure` invalid for any other text. */
export function cursorOf(cursor: string | null): [string | null, string | null] {
  if (cursor === null) return [null, null];
  const [, at = '', id = ''] = CURSOR.exec(cursor) ?? [];
  if (id !== '' && !Number.isNaN(Date.parse(at))) return [at, id];
  throw new Failure('invalid', { faults: [{ path: 'cursor', message: 'not a cursor of this list' }] });
}

/**
 * What may a member see of an organisation's persons and alerts? An admin of the organisation sees all; an operator all
 * alerts but no person; a caseworker the persons assigned to them and the alerts in which they or the desk answer.
 * Who was rung for somebody else and took it has it: they see that alert, and of its persons those it was taken for, until
 * somebody else has it. Ending an alert for everybody takes more than seeing it.
 */
import { DESK, type Role } from '../model.js';
import type { ExposureIndex } from './exposure-index.js';
import { listTouched } from './group-touched.js';
import type { TouchedGroup } from './reasons.js';

/** The member who looks. */
export interface Reader {
  memberId: string;
  roles: readonly Role[];
}

/** Whether the reader may see a person with these assignees. */
export function seesPerson(reader: Reader, assignees: readonly string[]): boolean {
  if (reader.roles.includes('organisation_admin')) return true;
  return reader.roles.includes('caseworker') && assignees.includes(reader.memberId);
}

/** The duties of which one must be in an alert for the reader to see it; null when every alert may be seen. */
export function dutiesInSight(reader: Reader): string[] | null {
  if (reader.roles.includes('organisation_admin') || reader.roles.includes('operator')) return null;
  return [DESK, reader.memberId];
}

/** Whether the reader may see an alert with these duties, of which the reader has taken some. */
export function seesAlert(reader: Reader, duties: readonly string[], taken: readonly string[] = []): boolean {
  const inSight = dutiesInSight(reader);
  return inSight === null || taken.length > 0 || duties.some((duty) => inSight.includes(duty));
}

/** The duties of an open alert, and those of them that the reader has taken. */
export interface TakenDuties {
  duties: readonly string[];
  taken: readonly string[];
}

/** Whether the reader may see a person whom an open alert touches: as ever, or because they have what rang for that person. */
export function seesTouched(reader: Reader, assignees: readonly string[], { duties, taken }: TakenDuties): boolean {
  if (seesPerson(reader, assignees)) return true;
  if (!reader.roles.includes('caseworker')) return false;
  const answering = assignees.filter((memberId) => duties.includes(memberId));
  return (answering.length === 0 ? [DESK] : answering).some((duty) => taken.includes(duty));
}

/** Whether the reader may end an alert for the whole organisation: an admin of it may, else who answers for each touched person. */
export function mayEndAlert(
  reader: Reader,
  touched: readonly TouchedGroup[],
  exposures: Pick<ExposureIndex, 'get'>,
): { allowed: true; because: 'admin' | 'own_persons' } | { allowed: false; because: 'persons_of_others' } {
  if (reader.roles.includes('organisation_admin')) return { allowed: true, because: 'admin' };
  const own = listTouched(touched).every(({ personId }) =>
    seesPerson(reader, exposures.get(personId)?.assignees ?? []),
  );
  return own && touched.length > 0
    ? { allowed: true, because: 'own_persons' }
    : { allowed: false, because: 'persons_of_others' };
}

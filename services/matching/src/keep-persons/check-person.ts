import { checkCountry, checkStays, looksLikeAName, type CodeCheck, type Reader, type StayFault } from '@lapwing/domain';
import { Failure, type FieldFault, type PersonEntry } from '@lapwing/contracts';

type CodeRefusal = (CodeCheck & { refused: true })['because'];

const CODE_WORDS: Record<CodeRefusal, string> = {
  email: 'This looks like an e-mail address. Use a code without meaning.',
  phone: 'This looks like a phone number. Use a code without meaning.',
  address: 'This looks like an address. Use a code without meaning.',
  full_name: 'This looks like a full name. Names are never kept here; use a code without meaning.',
  alert_code: 'This has the shape of an alert’s code. Use lower-case words joined by hyphens, such as heron-tuvo.',
  shape: 'Use two to four lower-case words of letters and digits joined by hyphens, such as heron-tuvo.',
};
const STAY_WORDS: Record<StayFault['because'], string> = {
  unknown_country: 'no such country code',
  withdrawn_country: 'this country code is no longer in use',
  reversed: 'ends before it begins',
  overlapping: 'overlaps another stay',
};

/** What a caseworker wrote, if it can be kept. Throws `Failure` looks_like_a_name or invalid with every fault. */
export function checkPerson(entry: PersonEntry, personId: string | null): PersonEntry {
  const code = entry.code.trim();
  const check = looksLikeAName(code);
  if (check.refused) {
    const detail = CODE_WORDS[check.because];
    const faults = [{ path: 'code', message: check.because }];
    throw new Failure(check.because === 'shape' || check.because === 'alert_code' ? 'invalid' : 'looks_like_a_name', {
      detail,
      faults,
    });
  }
  const faults = [...stayFaults(entry), ...originFaults(entry), ...linkFaults(entry, personId)];
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
  return { ...entry, code };
}

/** Whoever adds or changes a person as a caseworker answers for them; only an admin of the organisation may assign freely. */
export function assigneesFor(reader: Reader, wanted: readonly string[]): string[] {
  const own = reader.roles.includes('organisation_admin') ? [] : [reader.memberId];
  return [...new Set([...wanted, ...own])];
}

/** Throws `Failure` invalid that names each one who is no member. */
export function demandMembers(wanted: readonly string[], members: ReadonlySet<string>): void {
  const message = 'This member is unknown or not yet active.';
  const faults = wanted.flatMap((id, index) => (members.has(id) ? [] : [{ path: `assignees.${index}`, message }]));
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Only active members can be assigned.', faults });
}

function stayFaults({ stays }: PersonEntry): FieldFault[] {
  return checkStays(stays).map(({ index, field, because }) => ({
    path: `stays.${index}.${field}`,
    message: STAY_WORDS[because],
  }));
}

function originFaults({ origins }: PersonEntry): FieldFault[] {
  return origins.flatMap((origin, index) => {
    const valid = origin !== 'EU' && checkCountry(origin).valid;
    return valid ? [] : [{ path: `origins.${index}`, message: 'no such country code' }];
  });
}

function linkFaults({ links }: PersonEntry, personId: string | null): FieldFault[] {
  return links.flatMap((link, index) =>
    link.personId === personId
      ? [{ path: `links.${index}.personId`, message: 'a person is not linked to themselves' }]
      : [],
  );
}

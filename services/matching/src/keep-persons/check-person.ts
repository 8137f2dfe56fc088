import { looksLikeAName, recordFaults, type CodeRefusal, type Reader, type RecordFault } from '@lapwing/domain';
import { Failure, type FieldFault, type PersonEntry } from '@lapwing/contracts';

const CODE_WORDS: Record<CodeRefusal, string> = {
  email: 'This looks like an e-mail address. Use a code without meaning.',
  phone: 'This looks like a phone number. Use a code without meaning.',
  address: 'This looks like an address. Use a code without meaning.',
  full_name: 'This looks like a full name. Names are never kept here; use a code without meaning.',
  alert_code: 'This has the shape of an alert’s code. Use lower-case words joined by hyphens, such as heron-tuvo.',
  shape: 'Use two to four lower-case words of letters and digits joined by hyphens, such as heron-tuvo.',
};
const NAMED: readonly CodeRefusal[] = ['email', 'phone', 'address', 'full_name'];

/** What an entry is checked against; `before` is the record as it was, null for a new one. */
export interface Checking {
  personId: string | null;
  before: PersonEntry | null;
  /** A day, in UTC. */
  today: string;
}

/**
 * What a caseworker wrote, if it can be kept. Throws `Failure` looks_like_a_name or invalid with every fault; the message of
 * a fault is its code, with what it names besides after a colon.
 */
export function checkPerson(entry: PersonEntry, against: Checking): PersonEntry {
  const code = entry.code.trim();
  const refusal = refusalOf(code, entry.codeOverride);
  const faults = [
    ...(refusal === null ? [] : [{ path: 'code', message: refusal }]),
    ...recordFaults(entry, against).map(worded),
  ];
  if (refusal !== null) {
    const failure = NAMED.includes(refusal) ? 'looks_like_a_name' : 'invalid';
    throw new Failure(failure, { detail: CODE_WORDS[refusal], faults });
  }
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
  const [origins, profiles, assignees] = [once(entry.origins), once(entry.profiles), once(entry.assignees)];
  return { ...entry, code, codeOverride: overrideOf(code, entry), origins, profiles, assignees };
}

/** Whoever adds or changes a person as a caseworker answers for them; only an admin of the organisation may assign freely. */
export function assigneesFor(reader: Reader, wanted: readonly string[]): string[] {
  const own = reader.roles.includes('organisation_admin') ? [] : [reader.memberId];
  return once([...wanted, ...own]);
}

/** Throws `Failure` invalid that names each one who is no member. */
export function demandMembers(wanted: readonly string[], members: ReadonlySet<string>): void {
  const message = 'member_unknown';
  const faults = wanted.flatMap((id, index) => (members.has(id) ? [] : [{ path: `assignees.${index}`, message }]));
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Only active members can be assigned.', faults });
}

function refusalOf(code: string, override: string | null): CodeRefusal | null {
  const check = looksLikeAName(code, override);
  return check.refused ? check.because : null;
}

/** A reason is kept only where it overrides something. */
function overrideOf(code: string, { codeOverride }: PersonEntry): string | null {
  return codeOverride !== null && looksLikeAName(code).refused ? codeOverride : null;
}

function worded({ path, code, value }: RecordFault): FieldFault {
  return { path, message: value === null ? code : `${code}:${value}` };
}

function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

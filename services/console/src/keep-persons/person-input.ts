import type { Control, FieldErrors, Resolver } from 'react-hook-form';
import { toNestErrors } from '@hookform/resolvers';
import { personEntry, type PersonEntry, type PersonView } from '@lapwing/contracts';
import { looksLikeAName, recordFaults } from '@lapwing/domain';
import { faultOf } from '../wording/faults.js';

/** A person as the form holds them: every field is there. */
export type PersonInput = PersonEntry;
export type PersonControl = Control<PersonInput, unknown, PersonEntry>;

/** A record of which only the code and the first carers are known. */
export function blankEntry(code: string, assignees: readonly string[]): PersonEntry {
  const stays = [{ country: '', kind: 'residence' as const, from: null, until: null }];
  const days = { clocks: [], checkInDays: null, lastContact: null, consent: null, reviewBy: null };
  const danger = { profiles: [], wanted: 'none' as const, documents: [], exitArranged: null };
  const base = { code, codeOverride: null, status: 'active' as const, stays, origins: [], links: [] };
  return { ...base, ...danger, ...days, assignees: [...assignees] };
}

/** What of a record somebody can change. */
export function entryOf(view: PersonView): PersonEntry {
  const { id: _id, version: _version, changedAt: _changedAt, closed: _closed, ...entry } = view;
  return entry;
}

/** The sentence for a fault of a record, by its code; what it names besides follows a colon. */
export function faultId(code: string): string {
  return `fault.${code}`;
}

/**
 * Checks a record as the server will: its form, and whether it can be true. A code that looks like a name is stopped here
 * and never leaves the browser.
 */
export function resolvePerson(personId: string | null, before: PersonEntry | null): PersonResolver {
  return (values, _context, options) => {
    const errors: Record<string, { type: string; message: string }> = {};
    const fault = (path: string, message: string): void => void (errors[path] ??= { type: 'record', message });
    const parsed = personEntry.safeParse(values, { reportInput: true });
    for (const issue of parsed.error?.issues ?? []) fault(issue.path.join('.'), faultOf(issue));
    const code = looksLikeAName(values.code, values.codeOverride);
    if (code.refused && values.code !== '') fault('code', faultId(`code_${code.because}`));
    const today = new Date().toISOString().slice(0, 10);
    for (const { path, code: found, value } of recordFaults(values, { personId, before, today }))
      fault(path, faultId(value === null ? found : `${found}:${value}`));
    if (parsed.success && Object.keys(errors).length === 0) return { values: parsed.data, errors: {} };
    return { values: {}, errors: toNestErrors<PersonInput>(errors as FieldErrors, options) };
  };
}

type PersonResolver = Resolver<PersonInput, unknown, PersonEntry>;

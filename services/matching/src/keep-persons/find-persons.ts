import type { personsSearch, RequestOf } from '@lapwing/contracts';
import { addDays, seesPerson, type Exposure, type ExposureIndex, type Reader } from '@lapwing/domain';

/** What is looked for among the persons of an organisation, without their codes, which are not held in memory. */
export type Wish = Omit<RequestOf<typeof personsSearch>, 'code' | 'cursor' | 'limit'>;

/** The ids, in order, of those whom the reader may see and who fit all that is asked for; found in memory. */
export function findPersons(exposures: ExposureIndex, wish: Wish, reader: Reader, today: string): string[] {
  const dueBy = wish.dueWithin === null ? null : addDays(today, wish.dueWithin);
  const ids: string[] = [];
  for (const exposure of wish.country === null ? exposures.all() : inCountry(exposures, wish.country)) {
    if (seesPerson(reader, exposure.assignees) && fits(exposure, wish, dueBy)) ids.push(exposure.id);
  }
  return ids.sort();
}

function* inCountry(exposures: ExposureIndex, country: string): Iterable<Exposure> {
  for (const number of exposures.numbersIn(exposures.vocabulary.numberOf(country))) {
    const exposure = exposures.at(number);
    if (exposure !== null) yield exposure;
  }
}

function fits(exposure: Exposure, { statuses, profile, assignee }: Wish, dueBy: string | null): boolean {
  if (statuses.length > 0 && !statuses.includes(exposure.status)) return false;
  if (profile !== null && !exposure.profiles.includes(profile)) return false;
  if (assignee !== null && !exposure.assignees.includes(assignee)) return false;
  return dueBy === null || (exposure.due !== null && exposure.due <= dueBy);
}

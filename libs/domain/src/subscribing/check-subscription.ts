/**
 * Can what somebody wishes to be warned of ever come true? Each fault is a code with the path of the field:
 * 1. countries exist and are named once;
 * 2. kinds, stages and profiles are named once, and each stage belongs to one of the kinds chosen.
 */
import { checkCountry } from '../matching/countries.js';
import { INSTRUMENT_STAGES, isInstrument, PEOPLE_STAGES, type Kind, type Stage, type Subscription } from '../model.js';

export const SUBSCRIPTION_FAULTS = ['unknown_country', 'named_twice', 'stage_of_no_kind'] as const;
export type SubscriptionFault = (typeof SUBSCRIPTION_FAULTS)[number];

/** What can be wrong, and where. */
export interface FoundFault {
  path: string;
  fault: SubscriptionFault;
}

type Wished = Pick<Subscription, 'countries' | 'kinds' | 'stages' | 'profiles'>;

/** Whether a kind ever comes to a stage. */
export function hasStage(kind: Kind, stage: Stage): boolean {
  const stages: readonly Stage[] = isInstrument(kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES;
  return stages.includes(stage);
}

function twice(field: string, values: readonly string[]): FoundFault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ path: `${field}.${index}`, fault: 'named_twice' as const }],
  );
}

/** Faults of a list of countries. */
export function checkCountries(countries: readonly string[]): FoundFault[] {
  const unknown = countries.flatMap((country, index) =>
    checkCountry(country).valid ? [] : [{ path: `countries.${index}`, fault: 'unknown_country' as const }],
  );
  return [...unknown, ...twice('countries', countries)];
}

/** Everything that cannot be true of a subscription. */
export function checkSubscription({ countries, kinds, stages, profiles }: Wished): FoundFault[] {
  const stray = stages.flatMap((stage, index) =>
    kinds.length === 0 || kinds.some((kind) => hasStage(kind, stage))
      ? []
      : [{ path: `stages.${index}`, fault: 'stage_of_no_kind' as const }],
  );
  return [
    ...checkCountries(countries),
    ...twice('kinds', kinds),
    ...twice('stages', stages),
    ...twice('profiles', profiles),
    ...stray,
  ];
}

/**
 * How urgent, severe and certain is a development in the words of the Common Alerting Protocol 1.2?
 *
 * 1. Urgency follows from the stage. For people: detained and ordered leave hours; executed is as urgent, because whoever
 *    shares the case is exposed now; stopped opens a window. For instruments: signing is the time to prepare, force the end.
 * 2. Severity follows from the kind: what takes people away or hurts them is extreme; what lets them be found is severe.
 *    A mere threat is one step less. What mitigates is minor.
 * 3. Certainty is ours, in their words; what is only threatened, rumoured or negotiated has not been observed by anybody.
 */

import { type Kind, type Stage, isInstrument } from '../model.js';
import type { PublicFacts } from './bulletin.js';

export type CapUrgency = 'Immediate' | 'Expected' | 'Future' | 'Past' | 'Unknown';
export type CapSeverity = 'Extreme' | 'Severe' | 'Moderate' | 'Minor' | 'Unknown';
export type CapCertainty = 'Observed' | 'Likely' | 'Possible' | 'Unlikely' | 'Unknown';
export type CapCategory = 'Safety' | 'Security';

export interface CapScale {
  category: CapCategory;
  urgency: CapUrgency;
  severity: CapSeverity;
  certainty: CapCertainty;
}

const URGENCY: Readonly<Record<Stage, CapUrgency>> = {
  threatened: 'Future',
  requested: 'Expected',
  detained: 'Immediate',
  ordered: 'Immediate',
  executed: 'Immediate',
  blocked: 'Expected',
  rumoured: 'Unknown',
  negotiating: 'Future',
  signed: 'Future',
  ratified: 'Expected',
  in_force: 'Immediate',
  suspended: 'Past',
};
const SEVERITY: Readonly<Record<Kind, CapSeverity>> = {
  forced_return: 'Extreme',
  abduction: 'Extreme',
  violence: 'Extreme',
  detention: 'Severe',
  data_sharing_agreement: 'Severe',
  extradition_agreement: 'Severe',
  security_agreement: 'Severe',
  wanted_list: 'Severe',
  surveillance: 'Moderate',
  pressure: 'Moderate',
  refuge: 'Moderate',
  origin_action: 'Moderate',
};
const LESS: Readonly<Record<CapSeverity, CapSeverity>> = {
  Extreme: 'Severe',
  Severe: 'Moderate',
  Moderate: 'Minor',
  Minor: 'Minor',
  Unknown: 'Unknown',
};
const NOT_YET: readonly Stage[] = ['threatened', 'rumoured', 'negotiating'];
const CERTAINTY = { confirmed: 'Observed', reported: 'Likely', unverified: 'Possible' } as const;
/** What states do with laws, lists and cameras; what is done to people is a matter of their safety. */
const SECURITY: readonly Kind[] = ['pressure', 'origin_action', 'detention'];

/** The scale of a development. */
export function capScaleOf({ kind, stage, polarity, certainty }: PublicFacts): CapScale {
  const severity = stage === 'threatened' ? LESS[SEVERITY[kind]] : SEVERITY[kind];
  const observed = CERTAINTY[certainty];
  return {
    category: isInstrument(kind) || SECURITY.includes(kind) ? 'Security' : 'Safety',
    urgency: URGENCY[stage],
    severity: polarity === 'mitigating' ? 'Minor' : severity,
    certainty: observed === 'Observed' && NOT_YET.includes(stage) ? 'Likely' : observed,
  };
}

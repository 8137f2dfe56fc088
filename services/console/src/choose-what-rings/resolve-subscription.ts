import type { Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { checkSubscription, type SubscriptionFault } from '@lapwing/domain';
import { subscriptionEntry, type SubscriptionEntry } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';
import { resolve } from '../wording/resolve.js';

export type SubscriptionInput = z.input<typeof subscriptionEntry>;

const WORDS: Readonly<Record<SubscriptionFault, MessageId>> = {
  unknown_country: 'fault.country_unknown',
  named_twice: 'fault.doubled',
  stage_of_no_kind: 'fault.stage_of_no_kind',
};

const byContract = resolve(subscriptionEntry);

/** Checks a form against the contract, and whether it could ever come true. */
export const resolveSubscription: Resolver<SubscriptionInput, unknown, SubscriptionEntry> = async (...form) => {
  const resolved = await byContract(...form);
  if (Object.keys(resolved.errors).length > 0) return resolved;
  const [first] = checkSubscription(resolved.values as SubscriptionEntry);
  if (first === undefined) return resolved;
  const field = first.path.split('.')[0] as 'countries' | 'kinds' | 'stages' | 'profiles';
  return { values: {}, errors: { [field]: { type: first.fault, message: WORDS[first.fault] } } };
};

import { defaultSubscription } from '@lapwing/domain';
import type { Words } from '../wording/use-words.js';

const FIRST = defaultSubscription('', '').name;

/** What to call a subscription; the one each organisation begins with has a name in the reader's language. */
export function subscriptionName(name: string, { say }: Pick<Words, 'say'>): string {
  return name === FIRST ? say('subscription.first') : name;
}

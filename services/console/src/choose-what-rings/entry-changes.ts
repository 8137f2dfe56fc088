import type { SubscriptionEntry } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';
import type { Words } from '../wording/use-words.js';

type Speaking = Pick<Words, 'say' | 'place' | 'join'>;
type Worded = { label: MessageId; words: (entry: SubscriptionEntry, speaking: Speaking) => string };

function listed(names: readonly string[], otherwise: string, { join }: Speaking): string {
  return names.length === 0 ? otherwise : join(names);
}

/** Every field of a subscription that a reader wants to know, in the order of the form. */
export const ENTRY_FIELDS: readonly Worded[] = [
  { label: 'subscription.name', words: ({ name }) => name },
  {
    label: 'subscription.countries',
    words: ({ countries }, speaking) =>
      listed(countries.map(speaking.place), speaking.say('subscription.countries.ours'), speaking),
  },
  {
    label: 'subscription.kinds',
    words: ({ kinds }, speaking) =>
      listed(
        kinds.map((kind) => speaking.say(`kind.${kind}`)),
        speaking.say('choose.all'),
        speaking,
      ),
  },
  {
    label: 'subscription.stages',
    words: ({ stages }, speaking) =>
      listed(
        stages.map((stage) => speaking.say(`stage.${stage}`)),
        speaking.say('choose.all'),
        speaking,
      ),
  },
  {
    label: 'subscription.profiles',
    words: ({ profiles }, speaking) =>
      listed(
        profiles.map((profile) => speaking.say(`profile.${profile}`)),
        speaking.say('choose.all'),
        speaking,
      ),
  },
  { label: 'subscription.certainty', words: ({ minimumCertainty }, { say }) => say(`certainty.${minimumCertainty}`) },
  { label: 'subscription.window', words: ({ windowDays }, { say }) => say('span.day', { count: windowDays }) },
  {
    label: 'subscription.urgency',
    words: ({ urgency }, { say }) => (urgency === null ? say('subscription.urgency.table') : say(`urgency.${urgency}`)),
  },
  {
    label: 'subscription.policy',
    words: ({ policyId }, { say }) =>
      say(policyId === null ? 'subscription.policy.default' : 'subscription.policy.own'),
  },
  {
    label: 'subscription.enabled',
    words: ({ enabled }, { say }) => say(enabled ? 'subscription.on' : 'subscription.disabled'),
  },
];

/** What a change makes otherwise, field by field. */
export function entryChanges(
  before: SubscriptionEntry,
  after: SubscriptionEntry,
  speaking: Speaking,
): { label: string; before: string; after: string }[] {
  return ENTRY_FIELDS.map(({ label, words }) => ({
    label: speaking.say(label),
    before: words(before, speaking),
    after: words(after, speaking),
  })).filter((change) => change.before !== change.after);
}

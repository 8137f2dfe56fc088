/** Wishes that organisations often have, to begin with instead of an empty form. */
import type { Subscription } from '../model.js';
import { defaultSubscription } from '../matching/default-subscription.js';

export const PRESETS = ['everything', 'certain', 'people', 'instruments', 'deserters'] as const;
export type Preset = (typeof PRESETS)[number];

/** What somebody wishes, without whose it is and what it is called. */
export type Wished = Omit<Subscription, 'id' | 'orgId' | 'name'>;

function wished(stated: Partial<Wished>): Wished {
  const { id: _id, orgId: _orgId, name: _name, ...everything } = defaultSubscription('', '');
  return { ...everything, ...stated };
}

const BY_PRESET: Readonly<Record<Preset, Wished>> = {
  everything: wished({}),
  certain: wished({ minimumCertainty: 'reported' }),
  people: wished({ kinds: ['forced_return', 'abduction', 'detention', 'violence'] }),
  instruments: wished({
    kinds: [
      'data_sharing_agreement',
      'extradition_agreement',
      'security_agreement',
      'wanted_list',
      'surveillance',
      'refuge',
    ],
    windowDays: 365,
  }),
  deserters: wished({ profiles: ['deserter_fought', 'deserter_refused', 'mobilised', 'draft_evader'] }),
};

/** What a preset wishes. */
export function presetOf(preset: Preset): Wished {
  return BY_PRESET[preset];
}

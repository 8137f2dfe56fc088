import type { HandOverView } from '@lapwing/contracts';
import { ANNA, dayIn, HERON, minutesAgo, SWIFT, uuid } from './people.js';

/** Minutes of a day. */
export const DAY = 24 * 60;

/** One that waits for our answer, and one of ours that is being prepared. */
export function handOvers(): HandOverView[] {
  const times = { at: minutesAgo(90), expiresAt: null, undoUntil: null };
  return [
    {
      side: 'received',
      id: uuid(901),
      state: 'waiting',
      size: '2-5',
      ...times,
      expiresAt: minutesAgo(-13 * DAY),
      persons: [],
    },
    {
      ...{
        side: 'given',
        id: uuid(902),
        state: 'prepared',
        size: '1',
        ...times,
        parts: ['papers', 'days'],
        after: 'keep',
      },
      consent: { on: dayIn(-2), until: null, how: 'in_person', by: ANNA },
      persons: [{ personId: HERON, code: 'heron-tuvo' }],
      cut: [
        {
          from: { personId: HERON, code: 'heron-tuvo' },
          to: { personId: SWIFT, code: 'swift-lamo' },
          kind: 'shared_flat',
        },
      ],
    },
  ];
}

import { z } from 'zod';
import { connector } from '../connector.js';

/** What operators report to all. It comes by itself, so nothing is asked and nothing can fall silent. */
export const report = connector<Record<string, never>>({
  name: 'report',
  title: { en: 'Reports to all', ru: 'Сообщения для всех' },
  hint: {
    en: 'What operators report here; there is one such source and it appears by itself.',
    ru: 'То, что сообщают операторы; такой источник один, и он появляется сам.',
  },
  addressExample: null,
  settings: z.strictObject({}),
  fields: [],
  look: null,
});

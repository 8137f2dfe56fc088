import type { ConnectorField } from '@lapwing/contracts';
import { z } from 'zod';

/** A CSS selector; an empty one is none. */
export const selector = z.string().trim().min(1).max(300);
export const maybeSelector = z.preprocess((value) => (value === '' ? null : value), selector.nullable().default(null));

/** A plain piece of text, in which * stands for anything. */
export const pattern = z.preprocess(
  (value) => (value === '' ? null : value),
  z.string().trim().min(1).max(200).nullable().default(null),
);

/** How the console asks for a pattern that addresses must fit. */
export const patternField: ConnectorField = {
  name: 'match',
  form: 'line',
  required: false,
  label: { en: 'Only addresses with', ru: 'Только адреса, где есть' },
  hint: {
    en: 'A piece of the address; * stands for anything. Empty takes all.',
    ru: 'Часть адреса; * заменяет любые знаки. Пусто — все.',
  },
  choices: [],
  example: '/news/2026/*',
};

import { z } from 'zod';
import { CARD_REASONS, LONGEST_PLAYBOOK_TEXT } from '@lapwing/domain';
import { country, day, id, instant } from './basics.js';
import { kind } from './development.js';

/** Plain text: lines, and no other control signs, which could hide or turn round what is read. */
const text = z
  .string()
  .max(LONGEST_PLAYBOOK_TEXT)
  .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*(\n[^\p{Cc}\u202a-\u202e\u2066-\u2069]*)*$/u, 'plain text only')
  .default('');

export const playbookTexts = z.object({
  lawyer: text,
  consulate: text,
  unhcr: text,
  levers: text,
  do: text,
  dont: text,
});

/** What an organisation writes for a kind and a host; null means any. */
export const playbookEntry = z
  .object({
    kind: kind.nullable(),
    host: country.nullable(),
    texts: playbookTexts,
    /** The day by which somebody looks whether it is still true. */
    reviewBy: day.nullable(),
  })
  .meta({ id: 'PlaybookEntry' });
export type PlaybookEntry = z.infer<typeof playbookEntry>;

const written = { id, version: z.int().min(1), by: id, changedAt: instant };

/** A card without its texts, as the list of all has it. */
export const playbookHead = z
  .object({
    ...written,
    kind: kind.nullable(),
    host: country.nullable(),
    reviewBy: day.nullable(),
    reviewDue: z.boolean(),
    /** It holds nothing but headings. */
    blank: z.boolean(),
  })
  .meta({ id: 'PlaybookHead' });
export type PlaybookHead = z.infer<typeof playbookHead>;

export const playbookCard = z.object({ ...playbookHead.shape, texts: playbookTexts }).meta({ id: 'PlaybookCard' });
export type PlaybookCard = z.infer<typeof playbookCard>;

/** A card beside an alert, and why it is there. */
export const playbookBeside = z
  .object({ ...playbookCard.shape, because: z.enum(CARD_REASONS) })
  .meta({ id: 'PlaybookBeside' });
export type PlaybookBeside = z.infer<typeof playbookBeside>;

import { z } from 'zod';
import {
  CERTAINTIES,
  ENTRY_ANSWERS,
  EXIT_NOTES,
  KINDS,
  LEVEL_WORDS,
  PICTURE_FAMILIES,
  type PictureFilter,
  POLARITIES,
  PROFILES,
  SIGHT_STATES,
  STAGE_CLASSES,
  STAGES,
  TREND_SAYS,
  WORTHS_ASKED,
} from '@lapwing/domain';
import { country, day, id, instant, partialDate } from './basics.js';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month YYYY-MM');
const family = z.enum(PICTURE_FAMILIES);
const stageClass = z.enum(STAGE_CLASSES);
const profileOrNone = z.enum([...PROFILES, 'none']);
const certainty = z.enum(CERTAINTIES);
const polarity = z.enum(POLARITIES);
const stage = z.enum(STAGES);
const kind = z.enum(KINDS);
const worth = z.enum(WORTHS_ASKED);
const profile = z.enum(PROFILES);

/** Several of a kind, also as one text with commas, as an address holds them. */
export function several<Item extends z.ZodType>(item: Item, most: number) {
  const split = z
    .string()
    .max(1000)
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(z.array(item as unknown as z.ZodType<z.output<Item>, string>).max(most));
  return z.union([z.array(item).max(most), split]);
}

/** Yes or no, also as an address holds it. */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** What a number counts: asked of developments.search with `picture`, it lists exactly that. */
export const pictureFilterShape: z.ZodType<PictureFilter> = z
  .object({
    host: country.nullable(),
    noHost: z.boolean(),
    origin: country.nullable(),
    families: z.array(family),
    kinds: z.array(kind),
    stages: z.array(stage),
    stageClasses: z.array(stageClass),
    polarity: polarity.nullable(),
    certainty: certainty.nullable(),
    profile: profileOrNone.nullable(),
    otherThan: z.array(profile),
    disputed: z.boolean().nullable(),
    ordinary: z.boolean().nullable(),
    worth: worth.nullable().default(null),
    loosely: z.boolean().nullable().default(null),
    from: month.nullable(),
    until: month.nullable(),
  })
  .meta({ id: 'PictureFilter' });

/** What a search may be narrowed by when it counts as the picture of a country does. */
export const pictureSearch = {
  /** The host with what binds it by way of the Union, its own stage of an instrument, general acts for every origin. */
  picture: flag.default(false),
  noHost: flag.default(false),
  families: several(family, 5).default([]),
  kinds: several(kind, 12).default([]),
  stages: several(stage, 12).default([]),
  stageClasses: several(stageClass, 4).default([]),
  polarity: polarity.nullable().default(null),
  profile: profileOrNone.nullable().default(null),
  /** Only what names profiles, and none of these. */
  otherThan: several(profile, 19).default([]),
  disputed: flag.nullable().default(null),
  /** With positive evidence of an ordinary crime, or without. */
  ordinary: flag.nullable().default(null),
  /** Only what weighs something in a level, or what weighs nothing for a reason. */
  worth: worth.nullable().default(null),
  /** Only what is dated to a year, or by the day it was first seen. */
  loosely: flag.nullable().default(null),
  from: month.nullable().default(null),
  until: month.nullable().default(null),
};

export const pictureNumber = z
  .object({ count: z.int().min(0), filter: pictureFilterShape })
  .meta({ id: 'PictureNumber' });

export const sightView = z
  .object({
    state: z.enum(SIGHT_STATES),
    sources: z.int(),
    darkSources: z.int(),
    lastGoodAt: instant.nullable(),
    days: z.int().nullable(),
  })
  .meta({ id: 'Sight' });

const levelWord = z.enum([...LEVEL_WORDS, 'not_seen']);

export const boardRowView = z
  .object({
    host: country.nullable(),
    level: z.object({ value: z.int(), word: levelWord, disputed: z.boolean() }).nullable(),
    numbers: z.object({
      incidents: pictureNumber,
      taken: pictureNumber,
      agreed: pictureNumber,
      refugeOpened: pictureNumber,
      refugeClosed: pictureNumber,
    }),
    newest: z.object({ id, month }).nullable(),
    sight: sightView.nullable(),
  })
  .meta({ id: 'BoardRow' });
export type BoardRowView = z.infer<typeof boardRowView>;

const contribution = z.object({
  weightId: z.string(),
  family,
  side: polarity,
  certainty,
  disputed: z.boolean(),
  otherProfile: z.boolean(),
  points: z.number(),
  halfLifeMonths: z.number().nullable(),
  ageMonths: z.int(),
  factor: z.number(),
  gave: z.number(),
  count: z.int(),
  /** The first of them, where no filter lists them. */
  developmentIds: z.array(id),
  /** Lists exactly them; null where only their ids do. */
  filter: pictureFilterShape.nullable(),
});

export const levelView = z
  .object({
    value: z.int().min(0).max(100),
    word: levelWord,
    disputed: z.boolean(),
    contradictions: z.array(z.object({ kind, adverseId: id, mitigatingId: id })),
    families: z.array(z.object({ family, weight: z.number(), gave: z.number(), most: z.number() })),
    paperTrap: z.number(),
    lowered: z.object({ weight: z.number(), gave: z.number(), atFloor: z.boolean() }),
    contributions: z.array(contribution),
    /** What the contributions that are too many to name gave together. */
    rest: z.object({ contributions: z.int(), gave: z.number() }),
    uncounted: z.array(
      z.object({
        because: z.enum(['ordinary_crime', 'no_weight', 'contradicted', 'good_news_in_doubt']),
        count: z.int(),
      }),
    ),
  })
  .meta({ id: 'ExposureLevel' });
export type LevelView = z.infer<typeof levelView>;

export const entryRuleView = z
  .union([
    z.object({
      known: z.literal(true),
      of: z.enum(['this_host', 'all_other_hosts']),
      entry: z.enum(ENTRY_ANSWERS),
      exit: z.array(z.enum(EXIT_NOTES)).readonly(),
      sources: z
        .array(z.object({ name: z.string(), address: z.string(), published: day.nullable(), lookedAt: day }))
        .readonly(),
      lookedAt: day,
    }),
    z.object({ known: z.literal(false), because: z.enum(['no_line', 'inside_the_origin']) }),
  ])
  .meta({ id: 'EntryRule' });

const compared = z.object({ says: z.enum(TREND_SAYS), now: pictureNumber, then: pictureNumber });
export const trendView = z.object({ halfYear: compared, yearBefore: compared }).meta({ id: 'Trend' });

const bound = z.object({ country, stage, since: partialDate.nullable(), through: z.literal('EU').nullable() });
export const standingView = z
  .object({
    id,
    kind,
    stage,
    since: partialDate.nullable(),
    polarity,
    certainty,
    disputed: z.boolean(),
    parties: z.array(bound),
    headline: z.string(),
    language: z.string().nullable(),
  })
  .meta({ id: 'StandingThing' });
export type StandingView = z.infer<typeof standingView>;

export const monthView = z.object({
  month,
  adverse: z.array(z.object({ family, number: pictureNumber })),
  mitigating: pictureNumber,
});

export const cellView = z.object({
  kind,
  stageClass,
  polarity,
  certainty,
  profile: profileOrNone,
  number: pictureNumber,
});

import { z } from 'zod';
import {
  GRADES,
  BULLETIN_KINDS,
  POLARITIES,
  PROCEDURES,
  type PublicFacts,
  type PublishReason,
  SOURCE_TYPES,
} from '@lapwing/domain';
import { country, id, instant, partialDate } from './basics.js';
import { certainty, kind, profile, stage } from './development.js';
import { DECIDERS } from './review.js';

const PUBLISH_REASONS = [
  'first',
  'changed',
  'merged_in',
  'split',
  'no_public_source',
  'exercise',
  'background',
  'no_persecution',
  'low_grade',
  'withdrawn',
  'merged',
] as const satisfies readonly PublishReason[];

const source = z.object({
  outlet: z.string().max(500),
  url: z.url({ protocol: /^https?$/ }).max(600),
  grade: z.enum(GRADES),
  type: z.enum(SOURCE_TYPES),
  published: instant,
});

/** All that is ever published of a development. */
export const publicFacts: z.ZodType<PublicFacts> = z
  .object({
    kind,
    stage,
    polarity: z.enum(POLARITIES),
    certainty,
    procedure: z.enum(PROCEDURES).nullable(),
    hosts: z.array(country).max(60),
    origin: country.nullable(),
    parties: z.array(z.object({ country, stage, since: partialDate.nullable() })).max(60),
    when: partialDate.nullable(),
    profiles: z.array(profile).max(60),
    headline: z.string().max(1200),
    language: z.string().max(8).nullable(),
    disputed: z.boolean(),
    grade: z.enum(GRADES),
    sources: z.array(source).max(20),
  })
  .meta({ id: 'PublicFacts' });

/** One message that was published about a development. */
export const bulletinView = z
  .object({
    seq: z.int().min(1),
    identifier: z.string().max(200),
    sent: instant,
    developmentId: id,
    message: z.enum(BULLETIN_KINDS),
    because: z.enum(PUBLISH_REASONS),
    facts: publicFacts,
  })
  .meta({ id: 'Bulletin' });
export type BulletinView = z.infer<typeof bulletinView>;

const decider = z.enum(DECIDERS);

/** Whether anybody may read the feeds, who wishes otherwise, and how they are known to be ours. */
export const publishingView = z
  .object({
    /** False: signed-in members of any role read them, and nobody else. */
    public: z.boolean(),
    version: z.int().min(1),
    since: instant.nullable(),
    /** A wish to open the feeds that waits for a second operator of another organisation, or was lately refused. */
    wish: z
      .object({
        state: z.enum(['waiting', 'refused']),
        by: decider,
        at: instant,
        second: z.object({ by: decider, at: instant, note: z.string() }).nullable(),
      })
      .nullable(),
    /** Null where no key was given: then nothing is published. */
    key: z.object({ publicKey: z.string().regex(/^[0-9a-f]{64}$/), sender: z.string() }).nullable(),
    /** The files of the feed, in the order of use; whole addresses where it is known under which name we are reached. */
    addresses: z.array(z.object({ file: z.enum(['atom', 'json', 'jws', 'key']), address: z.string() })),
    messages: z.int().min(0),
    /** Developments that stand published now. */
    standing: z.int().min(0),
    /** Developments that are not published, by the reason. */
    held: z.array(z.object({ because: z.enum(PUBLISH_REASONS), count: z.int().min(1) })),
  })
  .meta({ id: 'Publishing' });
export type PublishingView = z.infer<typeof publishingView>;

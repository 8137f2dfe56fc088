import { z } from 'zod';
import { DOCUMENT_CLASSES } from '@lapwing/domain';
import { country, id, instant } from '../shapes/basics.js';
import { profile } from '../shapes/development.js';
import {
  boardRowView,
  cellView,
  entryRuleView,
  levelView,
  monthView,
  pictureNumber,
  several,
  sightView,
  standingView,
  trendView,
} from '../shapes/picture.js';
import { question } from '../question.js';

const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
const owner = 'ingestion';
const document = z.enum(DOCUMENT_CLASSES);

export const pictureBoard = question({
  name: 'picture.board',
  owner,
  access: everybody,
  door: 'GET /picture',
  summary:
    'All hosts with their exposure level for people of an origin or of any, what was counted in twelve months, and how well they are in sight.',
  request: z.object({ origin: country.nullable().default(null) }),
  reply: z.object({
    at: instant,
    origins: z.array(country),
    items: z.array(boardRowView),
    /** What names no host. */
    noHost: boardRowView,
  }),
});

const asked = {
  origin: country.nullable().default(null),
  profile: profile.nullable().default(null),
  document: document.nullable().default(null),
};

export const pictureCountry = question({
  name: 'picture.country',
  owner,
  access: everybody,
  door: 'GET /picture/country',
  summary:
    'One host for people of an origin: its exposure level with every reason, counts, trend, instruments, ways to refuge, what papers mean at its border.',
  request: z.object({ host: country, ...asked }),
  reply: z.object({
    host: country,
    at: instant,
    level: levelView,
    /** Null where no origin or no document was asked for. */
    entry: entryRuleView.nullable(),
    numbers: boardRowView.shape.numbers,
    trend: trendView,
    months: z.array(monthView),
    cells: z.array(cellView),
    certainties: z.array(pictureNumber),
    /** How many of the last twelve months are dated only to a year, or by the day they were first seen. */
    looselyDated: z.int(),
    instruments: z.object({ items: z.array(standingView), number: pictureNumber }),
    refuge: z.object({ items: z.array(standingView), number: pictureNumber }),
    sight: sightView,
    /** Sources of elsewhere whose reports of the last two years are about it. */
    reporters: z.array(z.object({ id, name: z.string(), lastGoodAt: instant.nullable(), enabled: z.boolean() })),
  }),
});

const comparedHost = z.object({
  host: country,
  level: levelView.omit({ contributions: true, rest: true }),
  entry: entryRuleView.nullable(),
  numbers: boardRowView.shape.numbers,
  /** What names one of the asked profiles, of the incidents of twelve months. */
  alike: z.array(z.object({ profile, number: pictureNumber })),
  trend: trendView,
  instruments: z.object({ items: z.array(standingView), number: pictureNumber }),
  refuge: z.object({ items: z.array(standingView), number: pictureNumber }),
  sight: sightView,
});

export const pictureCompare = question({
  name: 'picture.compare',
  owner,
  access: everybody,
  door: 'GET /picture/compared',
  summary: 'Two to eight hosts side by side for people of an origin, some profiles and a document.',
  request: z.object({
    hosts: several(country, 8).refine((hosts) => hosts.length >= 2 && new Set(hosts).size === hosts.length, {
      message: 'two to eight different countries',
    }),
    origin: asked.origin,
    profiles: several(profile, 5).default([]),
    document: asked.document,
  }),
  reply: z.object({ at: instant, items: z.array(comparedHost) }),
});

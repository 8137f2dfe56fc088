import type { Entries } from '../entries.js';
import { joinEntries } from '../join.js';
import { NEWSROOM_ARRESTS } from './newsroom-arrests.js';
import { NEWSROOM_CUES } from './newsroom-cues.js';
import { NEWSROOM_DOORS } from './newsroom-doors.js';
import { NEWSROOM_HARMS } from './newsroom-harms.js';
import { NEWSROOM_PAPERS } from './newsroom-papers.js';
import { NEWSROOM_PAPERS_II } from './newsroom-papers-ii.js';
import { NEWSROOM_PEOPLE } from './newsroom-people.js';
import { NEWSROOM_PEOPLE_II } from './newsroom-people-ii.js';
import { NEWSROOM_RETURNS } from './newsroom-returns.js';
import { NEWSROOM_SLANG } from './newsroom-slang.js';
import { NEWSROOM_SLANG_II } from './newsroom-slang-ii.js';

/** The wording of newsrooms, courts, ministries and channels, put together. */
export const NEWSROOM: Entries = joinEntries(
  NEWSROOM_RETURNS,
  NEWSROOM_ARRESTS,
  NEWSROOM_HARMS,
  NEWSROOM_CUES,
  NEWSROOM_PEOPLE,
  NEWSROOM_PEOPLE_II,
  NEWSROOM_PAPERS,
  NEWSROOM_PAPERS_II,
  NEWSROOM_DOORS,
  NEWSROOM_SLANG,
  NEWSROOM_SLANG_II,
);

/**
 * What is publicly known of which paper opens which border, each line with the text it comes from. A line says what was
 * written there on the day it was looked at, not what an officer at the border will do. What has no line is not known
 * here, and that is said. Borders of territories without a code of their own are left out.
 */
import type { DocumentClass } from '../person-papers.js';

/** A public text that a line rests on: who wrote it, when it appeared (null where it does not say), when it was looked at. */
export interface EntrySource {
  name: string;
  address: string;
  published: string | null;
  lookedAt: string;
}

/** Whether a paper opens the border on the way in. */
export const ENTRY_ANSWERS = ['admits', 'admits_by_air', 'travel_passport_needed'] as const;
export type EntryAnswer = (typeof ENTRY_ANSWERS)[number];

/**
 * What it means on the way out of the host and around it:
 * `onward_needs_travel_passport` every state outside the group that admits the paper asks for a passport for travel abroad;
 * `group_not_known` whether it carries from one state of the group to the next is not known here;
 * `land_needs_travel_passport` the host's land borders ask for a passport for travel abroad;
 * `back_to_origin` the way that it is written to open both in and out is the one back to the origin;
 * `children_need_travel_passport` under fourteen a passport for travel abroad is asked for.
 */
export const EXIT_NOTES = [
  'back_to_origin',
  'onward_needs_travel_passport',
  'group_not_known',
  'land_needs_travel_passport',
  'children_need_travel_passport',
] as const;
export type ExitNote = (typeof EXIT_NOTES)[number];

/** One line: citizens of `origin` with a paper of the class at the border of `host` (null: every host without a line). */
export interface EntryFact {
  origin: string;
  host: string | null;
  documentClass: DocumentClass;
  entry: EntryAnswer;
  exit: readonly ExitNote[];
  sources: readonly EntrySource[];
}

const LOOKED_AT = '2026-11-22';

function source(name: string, address: string, published: string | null): EntrySource {
  return { name, address, published, lookedAt: LOOKED_AT };
}

const TASS = source('TASS, in URA.RU', 'https://ura.news/news/1053025047', '2025-10-24');
const RIAMO = source(
  'RIAMO',
  'https://riamo.ru/news/obschestvo/ekspert-nazval-gosudarstva-kuda-rossijane-mogut-vehat-po-vnutrennemu-pasportu/',
  '2025-10-25',
);
const TJ = source('T—J (Tinkoff Journal)', 'https://journal.tinkoff.ru/bez-zagrana', null);
const KURSIV = source(
  'Kursiv Media Kazakhstan',
  'https://kz.kursiv.media/2025-10-01/zhki-rossiyskie-deti-smogut-priehat-v-kazahstan-tolko-s-zagranpasportom/amp',
  '2025-10-01',
);
const TV_SPB = source(
  'Sankt-Peterburg television',
  'https://tvspb.ru/news/amp/2026/01/28/detej-do-14-let-perestali-vypuskat-za-graniczu-po-svidetelstvu-o-rozhdenii',
  '2026-01-28',
);
const AZATTYK = source('Azattyk (RFE/RL)', 'https://www.azattyk.org/amp/33639041.html', null);
const MR7 = source(
  'MR7',
  'https://mr-7.ru/articles/2015/01/01/grazhdane-sng-smogut-priekhat-v-rossiiu-tolko-po-zagranpasportam',
  '2015-01-01',
);

const GROUP: readonly ExitNote[] = [
  'back_to_origin',
  'onward_needs_travel_passport',
  'group_not_known',
  'children_need_travel_passport',
];

function internal(origin: string, host: string | null, says: Pick<EntryFact, 'entry' | 'exit' | 'sources'>): EntryFact {
  return { origin, host, documentClass: 'internal_passport', ...says };
}

/** All lines; a line that names the host goes before one that names none. */
export const ENTRY_FACTS: readonly EntryFact[] = [
  internal('RU', 'AM', {
    entry: 'admits_by_air',
    exit: [...GROUP, 'land_needs_travel_passport'],
    sources: [TASS, RIAMO, TJ],
  }),
  internal('RU', 'BY', { entry: 'admits', exit: GROUP, sources: [TASS, RIAMO, TV_SPB] }),
  internal('RU', 'KZ', { entry: 'admits', exit: GROUP, sources: [TASS, RIAMO, KURSIV] }),
  internal('RU', 'KG', { entry: 'admits', exit: GROUP, sources: [TASS, RIAMO, TV_SPB, AZATTYK] }),
  internal('RU', null, { entry: 'travel_passport_needed', exit: [], sources: [RIAMO] }),
  internal('KG', 'RU', { entry: 'admits', exit: ['back_to_origin', 'group_not_known'], sources: [AZATTYK] }),
  internal('KZ', 'RU', { entry: 'admits', exit: ['back_to_origin', 'group_not_known'], sources: [AZATTYK] }),
  internal('TJ', 'RU', { entry: 'travel_passport_needed', exit: [], sources: [MR7] }),
  internal('UZ', 'RU', { entry: 'travel_passport_needed', exit: [], sources: [MR7] }),
];

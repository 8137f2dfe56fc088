/** Under which heading of a country's picture does a development stand? By its kind and how far it has gone, nothing else. */
import type { Kind, Stage } from '../model.js';

export const PICTURE_FAMILIES = ['taken', 'held', 'harmed', 'agreed', 'refuge'] as const;
export type PictureFamily = (typeof PICTURE_FAMILIES)[number];

/** The families that are happenings to people; the others are what stands. */
export const INCIDENT_FAMILIES = ['taken', 'held', 'harmed'] as const satisfies readonly PictureFamily[];

export const STAGE_CLASSES = ['coming', 'under_way', 'done', 'ended'] as const;
export type StageClass = (typeof STAGE_CLASSES)[number];

const CLASS_OF: Readonly<Record<Stage, StageClass>> = {
  threatened: 'coming',
  requested: 'coming',
  rumoured: 'coming',
  negotiating: 'coming',
  detained: 'under_way',
  ordered: 'under_way',
  signed: 'under_way',
  ratified: 'under_way',
  executed: 'done',
  in_force: 'done',
  blocked: 'ended',
  suspended: 'ended',
};

/** How far a stage is, in four classes that people and instruments share. */
export function stageClassOf(stage: Stage): StageClass {
  return CLASS_OF[stage];
}

const BY_KIND: Readonly<Record<Exclude<Kind, 'forced_return' | 'abduction'>, PictureFamily>> = {
  detention: 'held',
  violence: 'harmed',
  pressure: 'harmed',
  origin_action: 'harmed',
  data_sharing_agreement: 'agreed',
  extradition_agreement: 'agreed',
  security_agreement: 'agreed',
  wanted_list: 'agreed',
  surveillance: 'agreed',
  refuge: 'refuge',
};

/** The family of a kind at a stage: a return that is only asked for holds somebody, one that is ordered takes them. */
export function pictureFamilyOf(kind: Kind, stage: Stage): PictureFamily {
  if (kind === 'forced_return') return ['threatened', 'requested', 'detained'].includes(stage) ? 'held' : 'taken';
  if (kind === 'abduction') return ['threatened', 'requested'].includes(stage) ? 'held' : 'taken';
  return BY_KIND[kind];
}

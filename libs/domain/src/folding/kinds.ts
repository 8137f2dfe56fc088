import { type Kind, type Stage } from '../model.js';

/** Kinds that are stations of one happening: somebody is held, taken or handed over. */
const TAKING: readonly Kind[] = ['detention', 'abduction', 'forced_return'];

/** The kinds under which the same happening may be reported. */
export function familyOf(kind: Kind): readonly Kind[] {
  return TAKING.includes(kind) ? TAKING : [kind];
}

const RANK: Readonly<Record<Stage, number>> = {
  threatened: 0,
  requested: 1,
  detained: 2,
  ordered: 3,
  executed: 4,
  blocked: 5,
  rumoured: 0,
  negotiating: 1,
  signed: 2,
  ratified: 3,
  in_force: 4,
  suspended: 5,
};

/** How far a stage is on the way; `blocked` and `suspended` end the way and rank above all. */
export function rankOf(stage: Stage): number {
  return RANK[stage];
}

/** Whether the stage ends the way instead of going further on it. */
export function isEnd(stage: Stage): boolean {
  return stage === 'blocked' || stage === 'suspended';
}

/** Of two kinds of one family, the one that says more: whoever is held may be handed over, never the other way round. */
export function furtherKind(stands: Kind, reported: Kind): Kind {
  return stands === 'detention' ? reported : stands;
}
